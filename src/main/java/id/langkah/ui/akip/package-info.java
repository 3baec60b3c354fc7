/** The screen of the yearly internal evaluation. */
@NullMarked
package id.langkah.ui.akip;

import org.jspecify.annotations.NullMarked;
