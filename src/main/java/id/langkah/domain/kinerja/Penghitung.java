package id.langkah.domain.kinerja;

import id.langkah.domain.Angka;
import id.langkah.domain.kinerja.Capaian.Terhitung;
import id.langkah.domain.kinerja.Capaian.TidakTerhitung;
import java.math.BigDecimal;
import java.math.MathContext;

/** Makes a capaian of a target and a realisasi. Nothing is rounded on the way. */
final class Penghitung {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal DUA = BigDecimal.valueOf(2);
    private static final int DESIMAL = 4;

    private final Ukuran ukuran;
    private final BatasAtas batas;

    Penghitung(Ukuran ukuran, BatasAtas batas) {
        this.ukuran = ukuran;
        this.batas = batas;
    }

    Capaian count(Nilai target, Nilai realisasi) {
        if (ukuran.tipe() == TipeNilai.TEKS) {
            return no("Nilai berupa teks tidak dihitung persennya.");
        }
        if (!target.isFilled()) {
            return no("Target belum diisi.");
        }
        if (!realisasi.isFilled()) {
            return no("Realisasi belum diisi.");
        }
        BigDecimal t = target.angka();
        BigDecimal r = realisasi.angka();
        if (t == null) {
            return no("Target \"" + target.teks() + "\" tidak terbaca sebagai nilai.");
        }
        if (r == null) {
            return no("Realisasi \"" + realisasi.teks() + "\" tidak terbaca sebagai nilai.");
        }
        if (t.signum() < 0) {
            return no("Target di bawah nol tidak dapat menjadi pembagi.");
        }
        return t.signum() == 0 ? ofZero(r) : divided(new Pasangan(target, t, realisasi, r));
    }

    private record Pasangan(Nilai target, BigDecimal t, Nilai realisasi, BigDecimal r) {}

    private Capaian ofZero(BigDecimal r) {
        boolean reached = r.signum() == 0 && formula().arah() == Arah.NEGATIF;
        return reached
                ? limited(SERATUS, "target dan realisasi sama-sama 0 = ")
                : no("Target nol tidak dapat menjadi pembagi.");
    }

    private Capaian divided(Pasangan pair) {
        String t = written(pair.target(), pair.t());
        String r = written(pair.realisasi(), pair.r());
        return switch (formula()) {
            case POSITIF -> ratio(pair.r(), pair.t(), r + " / " + t);
            case SELISIH ->
                    ratio(
                            DUA.multiply(pair.t()).subtract(pair.r()),
                            pair.t(),
                            "(2 × " + t + " − " + r + ") / " + t);
            case RASIO ->
                    pair.r().signum() > 0
                            ? ratio(pair.t(), pair.r(), t + " / " + r)
                            : no("Realisasi nol atau kurang tidak dapat menjadi pembagi.");
        };
    }

    /** Scores rise from the worst word to the best, whichever way the indicator goes. */
    private RumusCapaian formula() {
        return ukuran.tipe() == TipeNilai.PREDIKAT ? RumusCapaian.POSITIF : ukuran.rumus();
    }

    private Capaian ratio(BigDecimal above, BigDecimal below, String sum) {
        BigDecimal utuh = above.multiply(SERATUS).divide(below, MathContext.DECIMAL128);
        return limited(utuh, sum + " = ");
    }

    private Capaian limited(BigDecimal utuh, String sum) {
        BigDecimal persen = batas.limit(utuh);
        String bound =
                persen.compareTo(utuh) == 0 ? "" : ", dibatasi menjadi " + Angka.persen(persen);
        return new Terhitung(
                persen, utuh, ukuran.rumusTertulis(), sum + Angka.persen(utuh) + bound);
    }

    /** The number in the sum, with the text it was made of where that says something else. */
    private String written(Nilai nilai, BigDecimal angka) {
        String number = Angka.write(angka, DESIMAL);
        boolean word = ukuran.tipe() == TipeNilai.PREDIKAT || !isNumber(nilai.teks());
        return word ? number + " [" + nilai.teks() + "]" : number;
    }

    private static boolean isNumber(String teks) {
        return Angka.read(teks).isPresent();
    }

    private static Capaian no(String alasan) {
        return new TidakTerhitung(alasan);
    }
}
