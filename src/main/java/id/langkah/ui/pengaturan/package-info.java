/** The settings: those of the office, stored in its file, and those of this PC. */
@NullMarked
package id.langkah.ui.pengaturan;

import org.jspecify.annotations.NullMarked;
