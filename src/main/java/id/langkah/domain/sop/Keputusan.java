package id.langkah.domain.sop;

import org.jspecify.annotations.Nullable;

/**
 * The two ways out of a step that is answered Ya or Tidak, as printed numbers of aktivitas.
 *
 * @param ya null means the next aktivitas, and after the last one the end
 */
public record Keputusan(@Nullable Integer ya, int tidak) {}
