package id.langkah.domain.gabungan;

import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.PengaturanKinerja;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;

/**
 * The figures that an office sent for a year, computed by that office's own rules.
 *
 * @param berkas the name of the file
 * @param diterima when it was imported
 * @param baris the measured indicators, in that office's order
 */
public record KirimanKantor(int tahun, String berkas, LocalDateTime diterima, List<BarisKantor> baris) {

    public KirimanKantor {
        baris = List.copyOf(baris);
    }

    /**
     * Computes them from the contents of an office's file.
     *
     * @param indikator the indicators of all years
     */
    public static KirimanKantor of(
            int tahun,
            String berkas,
            LocalDateTime diterima,
            Collection<IndikatorTercatat> indikator,
            PengaturanKinerja pengaturan) {
        return new KirimanKantor(
                tahun,
                berkas,
                diterima,
                indikator.stream()
                        .filter(tercatat -> tercatat.indikator().tahun() == tahun)
                        .filter(tercatat -> tercatat.indikator().aktif())
                        .map(tercatat -> BarisKantor.of(tercatat, pengaturan))
                        .toList());
    }
}
