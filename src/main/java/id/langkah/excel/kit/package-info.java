/** What every workbook is made of: cells, looks, tables, heads and feet of sheets, safe texts. Known in {@code excel} only. */
@NullMarked
package id.langkah.excel.kit;

import org.jspecify.annotations.NullMarked;
