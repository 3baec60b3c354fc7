/** Charts of a year. */
@NullMarked
package id.langkah.ui.kinerja.grafik;

import org.jspecify.annotations.NullMarked;
