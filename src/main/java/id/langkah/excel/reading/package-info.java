/** Reads workbooks and tables: texts, drawings and marks of a file as values of the domain. */
@NullMarked
package id.langkah.excel.reading;

import org.jspecify.annotations.NullMarked;
