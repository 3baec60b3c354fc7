/** The yearly evaluation of the office's accountability: answered, looked at, printed. */
@NullMarked
package id.langkah.ui.akip;

import org.jspecify.annotations.NullMarked;
