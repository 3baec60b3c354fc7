/** Corrections of settled figures with their signatures. */
@NullMarked
package id.langkah.ui.kinerja.perbaikan;

import org.jspecify.annotations.NullMarked;
