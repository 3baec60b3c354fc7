/** The figures of a quarter, and what stands beside the chosen one. */
@NullMarked
package id.langkah.ui.kinerja.angka;

import org.jspecify.annotations.NullMarked;
