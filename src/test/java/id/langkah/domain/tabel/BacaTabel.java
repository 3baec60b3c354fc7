package id.langkah.domain.tabel;

import static java.util.stream.Collectors.toUnmodifiableSet;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.BedaIndikator;
import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.IndikatorTercatat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.kinerja.PengaturanKinerja;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The result of reading a table of indicators, for an office with the given indicators or none.
 *
 * @param indikator those that would be taken; none when a galat stands in the way
 * @param kolom the fields that its columns were taken for
 */
public record BacaTabel(
        List<Indikator> indikator, List<Masalah> masalah, Set<KolomIndikator> kolom, HasilIndikator hasil) {

    public static BacaTabel read(List<List<String>> baris, int tahun, PengaturanKinerja pengaturan) {
        return read(BukuMasuk.tempelan(baris), tahun, pengaturan);
    }

    public static BacaTabel read(BukuMasuk buku, int tahun, PengaturanKinerja pengaturan) {
        return read(buku, tahun, pengaturan, List.of(), PilihanImpor.BAKU);
    }

    public static BacaTabel read(
            BukuMasuk buku,
            int tahun,
            PengaturanKinerja pengaturan,
            Collection<IndikatorTercatat> ada,
            PilihanImpor pilihan) {
        var kamus = new KamusJudul(KamusJudul.Tujuan.INDIKATOR, tahun, Map.of());
        HasilIndikator hasil = new PembacaIndikator(kamus, pengaturan, ada, pilihan).of(buku);
        return new BacaTabel(
                hasil.beda().stream().map(BedaIndikator::masuk).toList(),
                hasil.masalah(),
                hasil.kolom().stream()
                        .map(KolomMasuk::makna)
                        .filter(Makna.Bidang.class::isInstance)
                        .map(makna -> ((Makna.Bidang) makna).kolom())
                        .collect(toUnmodifiableSet()),
                hasil);
    }
}
