/** F1: the manual, what the keys do, and about the program. */
@NullMarked
package id.langkah.ui.bantuan;

import org.jspecify.annotations.NullMarked;
