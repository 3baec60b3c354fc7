/** The workbook of a rekap: its tables with formulas, its summary, charts and scale. */
@NullMarked
package id.langkah.excel.rekap;

import org.jspecify.annotations.NullMarked;
