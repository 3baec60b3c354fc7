/** Requests to the bidang for figures. */
@NullMarked
package id.langkah.ui.kinerja.permintaan;

import org.jspecify.annotations.NullMarked;
