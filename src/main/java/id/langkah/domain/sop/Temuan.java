package id.langkah.domain.sop;

import id.langkah.domain.Masalah;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A finding of {@link Pemeriksa}. It never forbids anything.
 *
 * @param masalah the message; never a galat
 * @param aktivitas the row it is about, from 0; -1 when it is about the whole SOP
 * @param mend the correction by one click; null when only a person can mend it
 */
public record Temuan(
        Pokok pokok,
        Masalah masalah,
        int aktivitas,
        @Nullable Mend mend) {

    /** Stands for a row in findings about the whole SOP. */
    static final int WHOLE = -1;

    /**
     * A correction that one click applies.
     *
     * @param nama the words of the button: "Urutkan nomor"
     * @param act makes an SOP without the finding
     */
    public record Mend(String nama, UnaryOperator<Sop> act) {}

    /** Why it matters, with the rule's source where there is one. */
    public String dasar() {
        return pokok.dasar();
    }
}
