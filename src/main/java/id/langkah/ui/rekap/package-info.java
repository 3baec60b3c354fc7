/** A period's account: shown as it will be printed, and written as a workbook. */
@NullMarked
package id.langkah.ui.rekap;

import org.jspecify.annotations.NullMarked;
