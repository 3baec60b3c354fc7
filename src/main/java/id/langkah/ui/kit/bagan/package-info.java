/** The flowchart of an SOP on screen, for every screen that shows one. */
@NullMarked
package id.langkah.ui.kit.bagan;

import org.jspecify.annotations.NullMarked;
