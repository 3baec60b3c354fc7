/** The flowchart of an SOP on the screen, shared by all screens that show one. */
@NullMarked
package id.langkah.ui.kit.bagan;

import org.jspecify.annotations.NullMarked;
