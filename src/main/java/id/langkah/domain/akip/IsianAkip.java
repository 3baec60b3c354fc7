package id.langkah.domain.akip;

import org.jspecify.annotations.Nullable;

/**
 * The answer to one criterion. Texts are blank where nothing is filled.
 *
 * @param jawaban null while not answered, which differs from E
 * @param bukti the evidence in words
 */
public record IsianAkip(@Nullable JawabanAkip jawaban, String bukti, String catatan) {
    /** Nothing said yet. */
    public static final IsianAkip BELUM = new IsianAkip(null, "", "");

    /** A copy with another answer; null for not answered. */
    public IsianAkip withJawaban(@Nullable JawabanAkip other) {
        return new IsianAkip(other, bukti, catatan);
    }

    /** A copy with other bukti. */
    public IsianAkip withBukti(String other) {
        return new IsianAkip(jawaban, other, catatan);
    }

    /** A copy with another catatan. */
    public IsianAkip withCatatan(String other) {
        return new IsianAkip(jawaban, bukti, other);
    }
}
