package id.langkah.domain.sop;

import org.jspecify.annotations.Nullable;

/**
 * The two targets of a step that is answered Ya or Tidak, given as printed numbers of aktivitas.
 * Either may lead forward; the steps in between are then skipped.
 *
 * @param ya the number of the aktivitas that follows Ya; null for the next one, or the end after
 *     the last
 * @param pemutus the pelaksana who decides; null for the first of the step
 */
public record Keputusan(
        @Nullable Integer ya, int tidak, @Nullable String pemutus) {

    /** A keputusan decided by the first pelaksana of the step. */
    public Keputusan(@Nullable Integer ya, int tidak) {
        this(ya, tidak, null);
    }

    /** A copy with other targets. */
    public Keputusan withTujuan(@Nullable Integer ya, int tidak) {
        return new Keputusan(ya, tidak, pemutus);
    }

    /** A copy decided by another pelaksana; null for the first of the step. */
    public Keputusan withPemutus(@Nullable String other) {
        return new Keputusan(ya, tidak, other);
    }
}
