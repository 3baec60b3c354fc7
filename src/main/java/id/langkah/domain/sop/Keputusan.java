package id.langkah.domain.sop;

import org.jspecify.annotations.Nullable;

/**
 * The two ways out of a step that is answered Ya or Tidak, as printed numbers of aktivitas. Either
 * may lead forward: what lies between is passed over then.
 *
 * @param ya null means the next aktivitas, and after the last one the end
 * @param pemutus who of the step's pelaksana decides; null means the first of them
 */
public record Keputusan(
        @Nullable Integer ya, int tidak, @Nullable String pemutus) {

    /** One that the first pelaksana of the step decides. */
    public Keputusan(@Nullable Integer ya, int tidak) {
        this(ya, tidak, null);
    }

    /** The same with other ways out. */
    public Keputusan withTujuan(@Nullable Integer ya, int tidak) {
        return new Keputusan(ya, tidak, pemutus);
    }

    public Keputusan withPemutus(@Nullable String other) {
        return new Keputusan(ya, tidak, other);
    }
}
