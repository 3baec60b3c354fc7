/** The bukti of figures. */
@NullMarked
package id.langkah.ui.kinerja.bukti;

import org.jspecify.annotations.NullMarked;
