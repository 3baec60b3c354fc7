/**
 * Recognises an office's own SOP, drawn in Excel, Word or PDF, as a
 * {@link id.langkah.domain.sop.Sop}. The readers of those files produce a
 * {@link id.langkah.domain.pengenalan.Denah}; from there on all are treated alike. Uncertain values
 * are always marked, and what cannot be read stays empty.
 */
@NullMarked
package id.langkah.domain.pengenalan;

import org.jspecify.annotations.NullMarked;
