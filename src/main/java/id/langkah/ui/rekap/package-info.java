/** The rekap of a period on the screen and as a workbook. */
@NullMarked
package id.langkah.ui.rekap;

import org.jspecify.annotations.NullMarked;
