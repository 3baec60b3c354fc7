package id.langkah.excel;

import id.langkah.domain.kinerja.Capaian;
import id.langkah.domain.rekap.RataCapaian;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** What stands in the cell of a share in percent: a number, or a dash. */
final class Shares {
    private Shares() {}

    static Object of(Capaian capaian) {
        return capaian.angka().<Object>map(Shares::rounded).orElse(CapaianFormula.NONE);
    }

    /** Before the bounds. */
    static Object unbounded(Capaian capaian) {
        return capaian instanceof Capaian.Terhitung counted ? rounded(counted.utuh()) : CapaianFormula.NONE;
    }

    static Object of(RataCapaian rata) {
        BigDecimal persen = rata.persen();
        return persen == null ? CapaianFormula.NONE : rounded(persen);
    }

    static @Nullable Object orNull(Capaian capaian) {
        return capaian.angka().map(Shares::rounded).orElse(null);
    }

    static BigDecimal rounded(BigDecimal share) {
        return share.setScale(CapaianFormula.DECIMALS, RoundingMode.HALF_UP);
    }
}
