/** The sheet of figures and the details of the selected one. */
@NullMarked
package id.langkah.ui.kinerja.angka;

import org.jspecify.annotations.NullMarked;
