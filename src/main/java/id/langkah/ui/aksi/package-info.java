/** The Rencana Aksi of a year: planned, followed quarter by quarter, printed. */
@NullMarked
package id.langkah.ui.aksi;

import org.jspecify.annotations.NullMarked;
