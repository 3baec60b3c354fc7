/** What a period amounts to: plain values, and the arithmetic that makes them. */
@NullMarked
package id.langkah.domain.rekap;

import org.jspecify.annotations.NullMarked;
