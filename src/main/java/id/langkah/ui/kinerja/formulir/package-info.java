/** Filled forms that come back, looked at before anything is stored. */
@NullMarked
package id.langkah.ui.kinerja.formulir;

import org.jspecify.annotations.NullMarked;
