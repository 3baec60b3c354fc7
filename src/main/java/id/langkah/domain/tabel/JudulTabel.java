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
 * The head of a table: where it stands and what each of its columns means. It has one to three
 * rows, the upper ones with cells that stretch over several columns, merged or not.
 *
 * @param atas its first row, from 0
 * @param bawah its last row; the table begins below it
 * @param kolom the columns that have a head, from the left
 */
public record JudulTabel(int atas, int bawah, List<KolomMasuk> kolom) {

    public JudulTabel {
        kolom = List.copyOf(kolom);
    }

    /** What the columns of these rows would mean, were they a head. */
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

    /** The rows of a head, with the cells that are merged there. */
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

    /** Where nothing is headed Realisasi, quarters that are not called targets are realisasi. */
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

    /** The same with other meanings, by column of the sheet. */
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

    /** The same without the columns that its sender hid. */
    JudulTabel tampak() {
        return new JudulTabel(
                atas,
                bawah,
                kolom.stream().filter(kolomMasuk -> !kolomMasuk.tersembunyi()).toList());
    }

    /** The first column that means so, from 0. */
    OptionalInt letak(Makna makna) {
        return kolom.stream()
                .filter(kolomMasuk -> kolomMasuk.makna().equals(makna))
                .mapToInt(KolomMasuk::letak)
                .findFirst();
    }

    boolean has(Makna makna) {
        return letak(makna).isPresent();
    }

    /** How many of its columns are known. */
    long dikenal() {
        return kolom.stream()
                .filter(KolomMasuk::dikenal)
                .map(KolomMasuk::makna)
                .distinct()
                .count();
    }

    /** Whether it names what its rows are about. */
    boolean isTentangIndikator() {
        return has(Makna.of(KolomIndikator.INDIKATOR)) || (has(Makna.of(KolomIndikator.KODE)) && kolom.size() > 1);
    }
}
