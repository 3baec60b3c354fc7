/** Tables of indicators and figures that come in, looked at before anything is stored. */
@NullMarked
package id.langkah.ui.kinerja.masuk;

import org.jspecify.annotations.NullMarked;
