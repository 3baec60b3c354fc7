/**
 * Our controls, and the doors between a screen and the window around it: background work, dialogs,
 * file choosers. All of ControlsFX is met here. It knows of the domain only what the user has to be
 * told.
 */
@NullMarked
package id.langkah.ui.kit;

import org.jspecify.annotations.NullMarked;
