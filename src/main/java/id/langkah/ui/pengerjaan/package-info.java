/** Runs: their list, the dialog that starts one, and the screen of one run. */
@NullMarked
package id.langkah.ui.pengerjaan;

import org.jspecify.annotations.NullMarked;
