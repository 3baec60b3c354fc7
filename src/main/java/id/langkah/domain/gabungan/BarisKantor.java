package id.langkah.domain.gabungan;

import id.langkah.domain.Ejaan;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.Jenis;
import id.langkah.domain.kinerja.KinerjaIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Triwulan;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One indicator of another office with its quarters.
 *
 * @param bobot the weight among that office's indicators; null when not filled
 * @param triwulan the figures of the four quarters
 */
public record BarisKantor(
        String kode,
        Jenis jenis,
        String sasaran,
        String indikator,
        String satuan,
        @Nullable BigDecimal bobot,
        String penanggungJawab,
        List<TriwulanKantor> triwulan) {

    public BarisKantor {
        triwulan = List.copyOf(triwulan);
    }

    static BarisKantor of(IndikatorTercatat tercatat, PengaturanKinerja pengaturan) {
        Indikator indikator = tercatat.indikator();
        KinerjaIndikator kinerja = tercatat.kinerja(pengaturan);
        return new BarisKantor(
                indikator.kode(),
                indikator.jenis(),
                indikator.sasaran(),
                indikator.nama(),
                indikator.ukuran().satuan(),
                indikator.bobot(),
                indikator.penanggungJawab(),
                Stream.of(Triwulan.values())
                        .map(triwulan -> TriwulanKantor.of(kinerja, triwulan))
                        .toList());
    }

    /** The figures of a quarter. */
    public TriwulanKantor triwulan(Triwulan butir) {
        return triwulan.get(butir.nomor() - 1);
    }

    /**
     * The key by which indicators of several offices are the same: their wording and unit. The kode
     * is not used, because every office has its own.
     */
    String kunci() {
        return Ejaan.letters(indikator) + "/" + Ejaan.letters(satuan);
    }
}
