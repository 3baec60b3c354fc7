/** Importing tables of indicators and figures, with a preview. */
@NullMarked
package id.langkah.ui.kinerja.masuk;

import org.jspecify.annotations.NullMarked;
