package id.langkah.domain.sop;

import java.util.Locale;
import java.util.function.UnaryOperator;

/**
 * One named change of an SOP that is being edited.
 *
 * @param nama the name to follow "Urungkan:", such as "hapus aktivitas 4"
 * @param tempat the place it changes; consecutive changes of the same place are undone together,
 *     those with a blank place never
 * @param act makes the changed SOP
 */
public record Suntingan(String nama, String tempat, UnaryOperator<Sop> act) {

    /** A change that never merges with the one before it. */
    public static Suntingan of(String nama, UnaryOperator<Sop> act) {
        return new Suntingan(nama, "", act);
    }

    /** The change that a finding offers as its mend. */
    public static Suntingan mend(Temuan.Mend mend) {
        String first = mend.nama().substring(0, 1).toLowerCase(Locale.ROOT);
        return of(first + mend.nama().substring(1), mend.act());
    }

    /** The change of typing into the field of the form with that name. */
    public static Suntingan typed(String isian, UnaryOperator<Sop> act) {
        return new Suntingan("ubah " + isian, isian, act);
    }
}
