/** The library: the list of SOPs, one SOP as its form has it, and the import. */
@NullMarked
package id.langkah.ui.pustaka;

import org.jspecify.annotations.NullMarked;
