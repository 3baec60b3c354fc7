/** The papers of a year, and who signs them: a part of the screen of what the office plans. */
@NullMarked
package id.langkah.ui.laporan;

import org.jspecify.annotations.NullMarked;
