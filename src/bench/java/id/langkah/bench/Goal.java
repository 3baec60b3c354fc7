package id.langkah.bench;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The most that a row may say.
 *
 * @param unit of the figure; null where the goal is of its ratio to the peer's
 * @param most 0 for no goal
 */
record Goal(double most, @Nullable Unit unit) {
    static final Goal NONE = new Goal(0, null);

    static Goal ratio(double most) {
        return new Goal(most, null);
    }

    static Goal millis(double most) {
        return new Goal(most, Unit.MILLIS);
    }

    static Goal mib(double most) {
        return new Goal(most, Unit.MIB);
    }

    @Override
    public String toString() {
        if (most == 0) {
            return "";
        }
        String number = BigDecimal.valueOf(most).stripTrailingZeros().toPlainString();
        return "≤ " + number + (unit == null ? "" : unit == Unit.MIB ? " MiB" : " ms");
    }

    /** The last word of a row; values that are not numbers were not measured. */
    String met(double ours, double ratio) {
        double value = unit == null ? ratio : ours;
        if (most == 0) {
            return "";
        }
        return Double.isNaN(value) ? "not measured" : value <= most ? "yes" : "no";
    }
}
