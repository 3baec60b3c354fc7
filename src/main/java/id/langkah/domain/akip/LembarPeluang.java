package id.langkah.domain.akip;

import static id.langkah.domain.rekap.KolomRekap.kata;
import static id.langkah.domain.rekap.KolomRekap.teks;

import id.langkah.domain.Angka;
import id.langkah.domain.rekap.Lembar;
import java.util.List;
import java.util.Optional;

/** The table of possible gains of an evaluation, with a sentence on how to reach the next predicate. */
public final class LembarPeluang {
    private LembarPeluang() {}

    /** The criteria not met in full with their possible gain, the largest first. */
    public static Lembar<PeluangAkip> of(EvaluasiAkip evaluasi) {
        return Lembar.of(
                "PeluangAkip",
                "Peluang Kenaikan",
                "Peluang Kenaikan Nilai AKIP",
                "Semua kriteria sudah terpenuhi seluruhnya.",
                List.of(
                        kata("Kode", "Kode", 9, peluang -> peluang.kriteria().kode()),
                        teks(
                                "Kriteria",
                                "Kriteria",
                                52,
                                peluang -> peluang.kriteria().uraian()),
                        teks(
                                "Bagian",
                                "Bagian",
                                30,
                                peluang -> peluang.kriteria().komponen().kata() + ", "
                                        + peluang.kriteria().sub().kata()),
                        kata(
                                LembarAkip.JAWABAN,
                                "Jawaban",
                                12,
                                peluang -> Optional.ofNullable(peluang.jawaban())
                                        .map(JawabanAkip::kata)
                                        .orElse("Belum dijawab")),
                        LembarAkip.desimal("Setingkat", "Bila naik satu tingkat", PeluangAkip::setingkat),
                        LembarAkip.desimal("Penuh", "Bila terpenuhi seluruhnya", PeluangAkip::penuh),
                        teks(
                                "Petunjuk",
                                "Bukti yang diperlukan",
                                34,
                                peluang -> peluang.kriteria().petunjuk())),
                evaluasi.peluang(),
                saran(evaluasi));
    }

    /** A sentence on how to reach the next predicate; empty when there is none. */
    private static List<String> saran(EvaluasiAkip evaluasi) {
        return evaluasi.naikPredikat().map(langkah -> List.of(kalimat(langkah))).orElse(List.of());
    }

    /** Such a sentence: {@code Bila 3 kriteria teratas terpenuhi seluruhnya, nilainya 80,50 (A).} */
    public static String kalimat(EvaluasiAkip.Langkah langkah) {
        String kriteria = langkah.kriteria() == 1 ? "kriteria teratas" : langkah.kriteria() + " kriteria teratas";
        return "Bila " + kriteria + " terpenuhi seluruhnya, nilainya menjadi "
                + Angka.writeAligned(langkah.nilai(), PredikatAkip.DESIMAL) + ", predikat "
                + langkah.predikat().lengkap() + ".";
    }
}
