/** The preview of importing returned forms. */
@NullMarked
package id.langkah.ui.kinerja.formulir;

import org.jspecify.annotations.NullMarked;
