package id.langkah.domain.tabel;

import id.langkah.domain.JudulBertingkat;
import id.langkah.domain.kinerja.KolomIndikator;
import id.langkah.domain.tabel.LembarMasuk.Gabungan;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * The head of a table: its position and the meaning of each column. It has one to three rows; cells
 * of the upper rows may extend over several columns, merged or not.
 *
 * @param atas the first row of the head, from 0
 * @param bawah the last row of the head; the table begins below it
 * @param kolom the columns that have a head, from the left
 */
public record JudulTabel(int atas, int bawah, List<KolomMasuk> kolom) {

    public JudulTabel {
        kolom = List.copyOf(kolom);
    }

    /** The meanings that the columns of these rows would have if the rows were a head. */
    static JudulTabel of(LembarMasuk lembar, int atas, int bawah, KamusJudul kamus) {
        int width = lembar.lebar(atas, bawah + 1);
        List<List<String>> heads =
                JudulBertingkat.of(new Kepala(lembar, lembar.gabunganDi(atas, bawah)), atas, bawah, width);
        var kolom = new ArrayList<KolomMasuk>();
        for (int column = 0; column < width; column++) {
            List<String> parts = heads.get(column);
            String judul = String.join(" ", parts).replaceAll("\\s+", " ").strip();
            if (!judul.isEmpty()) {
                Optional<Makna> makna = kamus.of(parts);
                kolom.add(new KolomMasuk(
                        column,
                        judul,
                        makna.orElse(KolomMasuk.TIDAK_DIBACA),
                        makna.isPresent(),
                        lembar.kolomTersembunyi().has(column)));
            }
        }
        var judul = new JudulTabel(atas, bawah, kolom);
        return kamus.tujuan() == KamusJudul.Tujuan.REALISASI ? judul.withRealisasi() : judul;
    }

    /** The rows of a head, with the merged cells in them. */
    private record Kepala(LembarMasuk lembar, List<Gabungan> gabungan) implements JudulBertingkat.Kisi {
        @Override
        public String sel(int baris, int kolom) {
            return lembar.sel(baris, kolom);
        }

        @Override
        public Optional<JudulBertingkat.Petak> petak(int baris, int kolom) {
            return gabungan.stream()
                    .filter(area -> area.has(baris, kolom))
                    .map(area -> new JudulBertingkat.Petak(area.atas(), area.kiri()))
                    .findFirst();
        }
    }

    /** When no column is headed Realisasi, quarters that are not called targets are taken for realisasi. */
    private JudulTabel withRealisasi() {
        if (kolom.stream().anyMatch(kolomMasuk -> kolomMasuk.makna() instanceof Makna.Capai)) {
            return this;
        }
        return new JudulTabel(
                atas, bawah, kolom.stream().map(JudulTabel::asRealisasi).toList());
    }

    private static KolomMasuk asRealisasi(KolomMasuk kolom) {
        boolean target = KamusJudul.kunci(kolom.judul()).contains("target");
        return kolom.makna() instanceof Makna.Bidang bidang && !target
                ? bidang.triwulan()
                        .map(triwulan -> kolom.with(new Makna.Capai(triwulan)))
                        .orElse(kolom)
                : kolom;
    }

    /** A copy with other meanings, keyed by column of the sheet. */
    JudulTabel with(Map<Integer, Makna> other) {
        return new JudulTabel(
                atas,
                bawah,
                kolom.stream()
                        .map(kolomMasuk -> other.containsKey(kolomMasuk.letak())
                                ? kolomMasuk.with(other.getOrDefault(kolomMasuk.letak(), kolomMasuk.makna()))
                                : kolomMasuk)
                        .toList());
    }

    /** A copy without hidden columns. */
    JudulTabel tampak() {
        return new JudulTabel(
                atas,
                bawah,
                kolom.stream().filter(kolomMasuk -> !kolomMasuk.tersembunyi()).toList());
    }

    /** The first column, from 0, with that meaning; empty when there is none. */
    OptionalInt letak(Makna makna) {
        return kolom.stream()
                .filter(kolomMasuk -> kolomMasuk.makna().equals(makna))
                .mapToInt(KolomMasuk::letak)
                .findFirst();
    }

    boolean has(Makna makna) {
        return letak(makna).isPresent();
    }

    /** The number of columns whose meaning is known. */
    long dikenal() {
        return kolom.stream()
                .filter(KolomMasuk::dikenal)
                .map(KolomMasuk::makna)
                .distinct()
                .count();
    }

    /** Whether a column names the indicator of each row. */
    boolean isTentangIndikator() {
        return has(Makna.of(KolomIndikator.INDIKATOR)) || (has(Makna.of(KolomIndikator.KODE)) && kolom.size() > 1);
    }
}
