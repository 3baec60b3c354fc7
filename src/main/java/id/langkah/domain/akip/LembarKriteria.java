package id.langkah.domain.akip;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;
import static java.util.stream.Collectors.joining;

import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.util.Arrays;
import java.util.List;

/** A table of criteria for a workbook, which {@link PembacaKriteria} can read back after editing. */
public final class LembarKriteria {
    private LembarKriteria() {}

    /** All criteria. */
    public static Lembar<KriteriaAkip> kriteria(TabelAkip tabel) {
        String all = Arrays.stream(TandaAkip.values()).map(TandaAkip::kata).collect(joining(", "));
        return Lembar.of(
                "KriteriaAkip",
                "Kriteria",
                "Tabel Kriteria Evaluasi AKIP",
                "",
                List.of(
                        kata("Kode", "Kode", 9, KriteriaAkip::kode),
                        teks(
                                "Komponen",
                                "Komponen",
                                26,
                                kriteria -> kriteria.komponen().kata()),
                        kata(
                                "Sub",
                                "Sub komponen",
                                16,
                                kriteria -> kriteria.sub().kata()),
                        teks("Kriteria", "Kriteria", 60, KriteriaAkip::uraian),
                        KolomRekap.of("Bobot", "Bobot", 9, JenisKolom.ANGKA, KriteriaAkip::bobot),
                        teks("Petunjuk", "Bukti yang diperlukan", 36, KriteriaAkip::petunjuk),
                        teks(
                                "Tanda",
                                "Tanda",
                                30,
                                kriteria -> kriteria.tanda().stream()
                                        .map(TandaAkip::kata)
                                        .collect(joining(", ")))),
                tabel.kriteria(),
                List.of(
                        "Bobot berlaku di antara kriteria satu sub komponen; kosong berarti 1.",
                        "Tanda menyebut isi Langkah yang disarankan sebagai bukti: " + all + "."));
    }

    /** The score of each answer. */
    public static Lembar<JawabanAkip> skor(TabelAkip tabel) {
        return Lembar.of(
                "SkorAkip",
                "Skor",
                "Skor Jawaban Evaluasi AKIP",
                "",
                List.of(
                        kata("Jawaban", "Jawaban", 12, JawabanAkip::kata),
                        KolomRekap.of("Skor", "Skor", 12, JenisKolom.ANGKA, tabel::skor),
                        teks("Arti", "Arti", 60, JawabanAkip::arti)),
                List.of(JawabanAkip.values()),
                List.of());
    }
}
