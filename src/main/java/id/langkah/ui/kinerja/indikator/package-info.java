/** The indicators of a year, the form of one, and the scales of predicates. */
@NullMarked
package id.langkah.ui.kinerja.indikator;

import org.jspecify.annotations.NullMarked;
