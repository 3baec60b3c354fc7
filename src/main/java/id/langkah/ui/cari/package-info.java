/** The search over everything, including commands. */
@NullMarked
package id.langkah.ui.cari;

import org.jspecify.annotations.NullMarked;
