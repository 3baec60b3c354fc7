/** Recovery when the office's file cannot be opened. */
@NullMarked
package id.langkah.ui.pemulihan;

import org.jspecify.annotations.NullMarked;
