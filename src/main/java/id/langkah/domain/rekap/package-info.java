/** Summaries of a period (rekap) as plain values, and the computations that make them. */
@NullMarked
package id.langkah.domain.rekap;

import org.jspecify.annotations.NullMarked;
