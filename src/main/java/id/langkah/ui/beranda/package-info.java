/** The first screen: what to do next, what is late, what is missing, and the last backup. */
@NullMarked
package id.langkah.ui.beranda;

import org.jspecify.annotations.NullMarked;
