/** Charts of a year's capaian. */
@NullMarked
package id.langkah.ui.kinerja.grafik;

import org.jspecify.annotations.NullMarked;
