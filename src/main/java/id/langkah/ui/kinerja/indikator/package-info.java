/** The indicators of a year, the form of one indicator, and the scales. */
@NullMarked
package id.langkah.ui.kinerja.indikator;

import org.jspecify.annotations.NullMarked;
