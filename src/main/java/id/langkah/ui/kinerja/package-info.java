/** The screen of the figures; each of its tabs is a package below. */
@NullMarked
package id.langkah.ui.kinerja;

import org.jspecify.annotations.NullMarked;
