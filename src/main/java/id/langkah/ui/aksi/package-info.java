/** The screen of a year's Rencana Aksi. */
@NullMarked
package id.langkah.ui.aksi;

import org.jspecify.annotations.NullMarked;
