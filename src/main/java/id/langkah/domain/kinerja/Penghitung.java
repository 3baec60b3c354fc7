package id.langkah.domain.kinerja;

import id.langkah.domain.kinerja.Capaian.Sebab;
import id.langkah.domain.kinerja.Capaian.Terhitung;
import id.langkah.domain.kinerja.Capaian.TidakTerhitung;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** Computes a capaian in percent from a target and a realisasi, without rounding. */
final class Penghitung {
    private static final BigDecimal SERATUS = BigDecimal.valueOf(100);
    private static final BigDecimal DUA = BigDecimal.valueOf(2);

    private final Ukuran ukuran;
    private final BatasAtas batas;
    private final TargetNol nol;

    Penghitung(Ukuran ukuran, BatasAtas batas, TargetNol nol) {
        this.ukuran = ukuran;
        this.batas = batas;
        this.nol = nol;
    }

    Capaian count(Nilai target, Nilai realisasi) {
        if (ukuran.tipe() == TipeNilai.TEKS) {
            return new TidakTerhitung(Sebab.BERUPA_TEKS);
        }
        if (!target.isFilled()) {
            return new TidakTerhitung(Sebab.TARGET_KOSONG);
        }
        if (!realisasi.isFilled()) {
            return new TidakTerhitung(Sebab.REALISASI_KOSONG);
        }
        BigDecimal t = target.angka();
        BigDecimal r = realisasi.angka();
        if (t == null) {
            return new TidakTerhitung(Sebab.TARGET_TIDAK_TERBACA, target.teks());
        }
        if (r == null) {
            return new TidakTerhitung(Sebab.REALISASI_TIDAK_TERBACA, realisasi.teks());
        }
        if (t.signum() < 0) {
            return new TidakTerhitung(Sebab.TARGET_NEGATIF);
        }
        if (t.signum() > 0) {
            return divided(t, r)
                    .map(utuh -> limited(utuh, target, realisasi))
                    .orElseGet(() -> new TidakTerhitung(Sebab.REALISASI_NOL));
        }
        return nol.persen(r, ukuran.rumusTerpakai().arah(), batas)
                .map(utuh -> limited(utuh, target, realisasi))
                .orElseGet(() -> new TidakTerhitung(Sebab.TARGET_NOL));
    }

    /**
     * Applies the formula for a target above zero; empty when it would divide by a realisasi that
     * is not above zero.
     */
    private Optional<BigDecimal> divided(BigDecimal t, BigDecimal r) {
        return switch (ukuran.rumusTerpakai()) {
            case POSITIF -> Optional.of(share(r, t));
            case SELISIH -> Optional.of(share(DUA.multiply(t).subtract(r), t));
            case RASIO -> r.signum() > 0 ? Optional.of(share(t, r)) : Optional.empty();
        };
    }

    private static BigDecimal share(BigDecimal above, BigDecimal below) {
        return above.multiply(SERATUS).divide(below, MathContext.DECIMAL128);
    }

    private Capaian limited(BigDecimal utuh, Nilai target, Nilai realisasi) {
        return new Terhitung(batas.limit(utuh), utuh, ukuran, target, realisasi);
    }
}
