/**
 * An office's own SOP, drawn in Excel, Word or PDF, recognised as an {@link id.langkah.domain.sop.Sop}.
 * The readers of those files make {@link id.langkah.domain.pengenalan.Denah}; what is done with them
 * is the same for all. Nothing is guessed in silence: what was not certain is marked, what could not
 * be read stays empty.
 */
@NullMarked
package id.langkah.domain.pengenalan;

import org.jspecify.annotations.NullMarked;
