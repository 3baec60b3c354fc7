package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian.Terhitung;
import java.math.BigDecimal;
import java.util.Objects;

/** Writes the computation of a capaian in figures. */
final class Penjelasan {
    private static final int DESIMAL = 4;

    private final Terhitung capaian;

    Penjelasan(Terhitung capaian) {
        this.capaian = capaian;
    }

    /** The computation: {@code (2 × 5 − 12) / 5 = -40 %, dibatasi menjadi 0 %}. */
    String teks() {
        String bound = capaian.isLimited() ? ", dibatasi menjadi " + Angka.persen(capaian.persen()) : "";
        return sum() + " = " + Angka.persen(capaian.utuh()) + bound;
    }

    private String sum() {
        if (number(capaian.target()).signum() == 0) {
            return number(capaian.realisasi()).signum() == 0
                    ? "target dan realisasi sama-sama 0"
                    : "target 0, realisasi " + written(capaian.realisasi());
        }
        String t = written(capaian.target());
        String r = written(capaian.realisasi());
        return switch (capaian.ukuran().rumusTerpakai()) {
            case POSITIF -> r + " / " + t;
            case SELISIH -> "(2 × " + t + " − " + r + ") / " + t;
            case RASIO -> t + " / " + r;
        };
    }

    /** The number used, with the typed text where that differs. */
    private String written(Nilai nilai) {
        String number = Angka.write(number(nilai), DESIMAL);
        boolean word = capaian.ukuran().tipe() == TipeNilai.PREDIKAT
                || Angka.read(nilai.teks()).isEmpty();
        return word ? number + " [" + nilai.teks() + "]" : number;
    }

    private static BigDecimal number(Nilai nilai) {
        return Objects.requireNonNull(nilai.angka());
    }
}
