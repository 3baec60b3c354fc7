/** Workbooks out. Everything of Apache POI stays in here and below; what comes in are values of the domain, what goes out are bytes. The same values give the same bytes. */
@NullMarked
package id.langkah.excel;

import org.jspecify.annotations.NullMarked;
