package id.langkah.excel.rekap;

import id.langkah.domain.kinerja.Arah;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.kinerja.Predikat;
import id.langkah.domain.kinerja.SkalaPredikat;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.TargetNol;
import id.langkah.domain.kinerja.TipeNilai;
import id.langkah.domain.kinerja.Ukuran;
import id.langkah.domain.rekap.BarisKinerja;
import id.langkah.domain.rekap.BarisLkjip;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.PaketRekap;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The figures written as words, with the numbers they count as: grades of scales and ranges such as
 * 80-90. Formulas look them up by the code of their kind and their text.
 */
final class WrittenNumbers {
    private final PengaturanKinerja pengaturan;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * One such figure.
     *
     * @param kind the scale or unit, in words
     * @param key the key by which formulas look it up
     */
    record Entry(String kind, String key, String text, BigDecimal number) {}

    private WrittenNumbers(PengaturanKinerja pengaturan) {
        this.pengaturan = pengaturan;
    }

    /** Collects the grades of all scales and the words in the sheets of a rekap. */
    static WrittenNumbers of(PaketRekap paket) {
        var numbers = new WrittenNumbers(paket.kinerja().pengaturan());
        numbers.addScales();
        for (BarisKinerja baris : paket.kinerja().baris()) {
            Ukuran ukuran = baris.indikator().ukuran();
            numbers.add(baris.indikator().target(), ukuran);
            baris.realisasi().forEach(nilai -> numbers.add(nilai, ukuran));
        }
        for (BarisLkjip baris : paket.lkjip().baris()) {
            Ukuran ukuran = baris.indikator().ukuran();
            numbers.add(baris.indikator().target(), ukuran);
            numbers.add(baris.realisasi(), ukuran);
        }
        return numbers;
    }

    /** The rule for a target of 0. */
    TargetNol targetNol() {
        return pengaturan.targetNol();
    }

    private void addScales() {
        List<SkalaPredikat> scales = pengaturan.skalaPredikat();
        for (int i = 0; i < scales.size(); i++) {
            String nama = scales.get(i).nama();
            for (Predikat predikat : scales.get(i).predikat()) {
                for (String word : List.of(predikat.kode(), predikat.nama())) {
                    put(nama, "S" + (i + 1), word, predikat.skor());
                }
            }
        }
    }

    private void add(Target target, Ukuran ukuran) {
        add(target.tahunan(), ukuran);
        target.triwulan().forEach(nilai -> add(nilai, ukuran));
        add(target.akhirRenstra(), ukuran);
    }

    private void add(Nilai nilai, Ukuran ukuran) {
        BigDecimal number = nilai.angka();
        if (number != null && !IsiSel.isAngka(nilai, ukuran)) {
            put(kind(ukuran), code(ukuran, nilai), nilai.teks(), number);
        }
    }

    private void put(String kind, String code, String text, BigDecimal number) {
        if (!text.isBlank()) {
            String key = code + "|" + text;
            entries.putIfAbsent(key.toLowerCase(Locale.ROOT), new Entry(kind, key, text, number));
        }
    }

    private static String kind(Ukuran ukuran) {
        return ukuran.tipe() == TipeNilai.PREDIKAT
                ? (ukuran.skala().isBlank() ? "Predikat" : ukuran.skala())
                : "Angka, " + ukuran.arah().kata().toLowerCase(Locale.ROOT);
    }

    /** The beginning of the lookup key of a figure. */
    String code(Ukuran ukuran, Nilai nilai) {
        if (ukuran.tipe() != TipeNilai.PREDIKAT) {
            return ukuran.arah() == Arah.POSITIF ? "+" : "-";
        }
        List<SkalaPredikat> scales = pengaturan.skalaPredikat();
        for (int i = 0; i < scales.size(); i++) {
            boolean chosen = ukuran.skala().isBlank()
                    ? scales.get(i).find(nilai.teks()).isPresent()
                    : sameName(scales.get(i), ukuran);
            if (chosen) {
                return "S" + (i + 1);
            }
        }
        return "S1";
    }

    private static boolean sameName(SkalaPredikat scale, Ukuran ukuran) {
        return scale.nama().strip().equalsIgnoreCase(ukuran.skala().strip());
    }

    List<Entry> entries() {
        return new ArrayList<>(entries.values());
    }
}
