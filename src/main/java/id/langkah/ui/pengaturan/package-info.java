/** The settings: of the office, which lie in its file, and of this PC, which do not. */
@NullMarked
package id.langkah.ui.pengaturan;

import org.jspecify.annotations.NullMarked;
