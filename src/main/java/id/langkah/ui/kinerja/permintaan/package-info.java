/** Requests to the bidang for their figures. */
@NullMarked
package id.langkah.ui.kinerja.permintaan;

import org.jspecify.annotations.NullMarked;
