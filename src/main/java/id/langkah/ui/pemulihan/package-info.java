/** The way back to the office's work when its file cannot be opened. */
@NullMarked
package id.langkah.ui.pemulihan;

import org.jspecify.annotations.NullMarked;
