/**
 * The building blocks of all workbooks: cells, looks, tables, tops and bottoms of sheets, safe
 * texts. Used only within {@code excel}.
 */
@NullMarked
package id.langkah.excel.kit;

import org.jspecify.annotations.NullMarked;
