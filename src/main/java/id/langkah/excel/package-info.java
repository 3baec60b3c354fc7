/**
 * Writes workbooks. Apache POI is used only here and in the packages below; their signatures have
 * only values of the domain and bytes. The same values give the same bytes.
 */
@NullMarked
package id.langkah.excel;

import org.jspecify.annotations.NullMarked;
