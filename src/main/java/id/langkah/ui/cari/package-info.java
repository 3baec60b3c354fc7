/** The search over everything, and the commands that it finds too. */
@NullMarked
package id.langkah.ui.cari;

import org.jspecify.annotations.NullMarked;
