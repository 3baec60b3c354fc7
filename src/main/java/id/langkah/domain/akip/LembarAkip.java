package id.langkah.domain.akip;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.Angka;
import id.langkah.domain.rekap.IsiSel;
import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tables of an evaluation: points by component and part, and the working paper. */
public final class LembarAkip {
    /** The keys of the columns that others are counted from. */
    public static final String BOBOT = "Bobot";

    public static final String JAWABAN = "Jawaban";
    public static final String SKOR = "Skor";
    public static final String NILAI = "Nilai";
    public static final String PERSEN = "Persen";

    private LembarAkip() {}

    /** A component or one of its parts, with its points. */
    public record Bagian(KomponenAkip komponen, SubAkip sub, NilaiAkip nilai) {}

    /** The points of each component and its parts. */
    public static Lembar<Bagian> ringkasan(EvaluasiAkip evaluasi) {
        var baris = new ArrayList<Bagian>();
        for (KomponenAkip komponen : KomponenAkip.values()) {
            for (SubAkip sub : SubAkip.values()) {
                baris.add(new Bagian(komponen, sub, evaluasi.nilai(komponen, sub)));
            }
        }
        return Lembar.of(
                        "RingkasanAkip",
                        "Ringkasan AKIP",
                        "Hasil Evaluasi Akuntabilitas Kinerja Internal",
                        "",
                        List.of(
                                LembarAkip.<Bagian>pita(
                                        bagian -> bagian.komponen().kata()),
                                teks(
                                        "Bagian",
                                        "Bagian",
                                        40,
                                        bagian -> bagian.sub().kata()),
                                desimal(BOBOT, "Bobot", bagian -> bagian.nilai().bobot()),
                                desimal(NILAI, "Nilai", bagian -> bagian.nilai().nilai()),
                                desimal(
                                        PERSEN,
                                        "Terhadap bobot (%)",
                                        bagian -> bagian.nilai().persen()),
                                kata(
                                        "Dijawab",
                                        "Dijawab",
                                        14,
                                        bagian -> bagian.nilai().dijawab() + " dari "
                                                + bagian.nilai().seluruh())),
                        baris,
                        List.of(evaluasi.hasil() + ".", evaluasi.catatan(), bobotTertulis()))
                .berpita(new Lembar.Pita<>(
                        "Komponen",
                        bagian -> bagian.komponen().kata() + " (bobot "
                                + Angka.write(bagian.komponen().bobot()) + ")",
                        "Jumlah"));
    }

    private static String bobotTertulis() {
        return "Menurut PermenPAN-RB 88/2021: dalam setiap komponen keberadaan 20 %, kualitas 30 %, dan pemanfaatan"
                + " 50 %.";
    }

    /** All criteria with their answers. */
    public static Lembar<BarisAkip> kertasKerja(EvaluasiAkip evaluasi) {
        return Lembar.of(
                        "KertasKerjaAkip",
                        "Kertas Kerja AKIP",
                        "Kertas Kerja Evaluasi Akuntabilitas Kinerja Internal",
                        "Belum ada kriteria.",
                        List.of(
                                LembarAkip.<BarisAkip>pita(
                                        baris -> baris.kriteria().komponen().kata()),
                                kata(
                                        "Kode",
                                        "Kode",
                                        9,
                                        baris -> baris.kriteria().kode()),
                                teks(
                                        "Kriteria",
                                        "Kriteria",
                                        52,
                                        baris -> baris.kriteria().uraian()),
                                desimal(BOBOT, "Bobot", baris -> baris.nilai().bobot()),
                                kata(
                                        JAWABAN,
                                        "Jawaban",
                                        10,
                                        baris -> Optional.ofNullable(
                                                        baris.isian().jawaban())
                                                .map(JawabanAkip::kata)
                                                .orElse("")),
                                KolomRekap.of(SKOR, "Skor", 8, JenisKolom.ANGKA, BarisAkip::skor),
                                KolomRekap.of(NILAI, "Nilai", 10, JenisKolom.DESIMAL, LembarAkip::nilai),
                                teks(
                                        "Bukti",
                                        "Bukti",
                                        30,
                                        baris -> baris.isian().bukti()),
                                teks(
                                        "Catatan",
                                        "Catatan evaluator",
                                        30,
                                        baris -> baris.isian().catatan())),
                        evaluasi.tabel().kriteria().stream()
                                .sorted(Comparator.comparing(KriteriaAkip::komponen)
                                        .thenComparing(KriteriaAkip::sub))
                                .map(kriteria -> BarisAkip.of(evaluasi, kriteria))
                                .toList(),
                        List.of(
                                "Kriteria: " + evaluasi.tabel().nama() + ".",
                                "Jawaban dan skornya: "
                                        + skorTertulis(evaluasi.tabel().skor()) + ".",
                                evaluasi.hasil() + "."))
                .berpita(new Lembar.Pita<>(
                        "Komponen",
                        baris -> baris.kriteria().komponen().kata() + " · "
                                + baris.kriteria().sub().kata(),
                        "Jumlah"));
    }

    private static String skorTertulis(Map<JawabanAkip, BigDecimal> skor) {
        return List.of(JawabanAkip.values()).stream()
                .map(jawaban -> jawaban + " " + Angka.write(skor.getOrDefault(jawaban, BigDecimal.ZERO)))
                .collect(Collectors.joining(", "));
    }

    private static @Nullable Object nilai(BarisAkip baris) {
        return baris.skor() == null ? null : IsiSel.bulat(baris.nilai().nilai());
    }

    /** A column with the names of the bands, for tables shown without bands. */
    private static <R> KolomRekap<R> pita(Function<R, String> nilai) {
        return KolomRekap.<R>teks("Komponen", "Komponen", 26, nilai).pilihan();
    }

    /** A column of points with their decimals. */
    static <R> KolomRekap<R> desimal(String kunci, String judul, Function<R, BigDecimal> nilai) {
        return KolomRekap.of(kunci, judul, 12, JenisKolom.DESIMAL, baris -> IsiSel.bulat(nilai.apply(baris)));
    }
}
