/** The screen of the combined rekap of several offices. */
@NullMarked
package id.langkah.ui.gabungan;

import org.jspecify.annotations.NullMarked;
