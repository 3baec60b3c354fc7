/** The library: the list of SOPs, the screen of one SOP, the comparison of versions, and the import. */
@NullMarked
package id.langkah.ui.pustaka;

import org.jspecify.annotations.NullMarked;
