/** Editing an SOP: its rows in a grid with the flowchart beside them, its identity page, and the checker. */
@NullMarked
package id.langkah.ui.penulisan;

import org.jspecify.annotations.NullMarked;
