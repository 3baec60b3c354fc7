/** The workbook of a rekap: tables with formulas, summary, charts and scales. */
@NullMarked
package id.langkah.excel.rekap;

import org.jspecify.annotations.NullMarked;
