/** The reports of a year and their signatories: a part of the Perencanaan screen. */
@NullMarked
package id.langkah.ui.laporan;

import org.jspecify.annotations.NullMarked;
