/** The help screen: manual, keys, and about the program. */
@NullMarked
package id.langkah.ui.bantuan;

import org.jspecify.annotations.NullMarked;
