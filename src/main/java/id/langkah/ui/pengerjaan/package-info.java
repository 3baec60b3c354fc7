/** The runs: their list, the dialog that starts one, and one run at its current step. */
@NullMarked
package id.langkah.ui.pengerjaan;

import org.jspecify.annotations.NullMarked;
