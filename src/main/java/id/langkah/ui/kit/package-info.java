/**
 * Controls shared by all screens, and what the window offers to them: background work, dialogs,
 * file dialogs. ControlsFX is used only here. Of the domain this package knows only messages to the
 * user.
 */
@NullMarked
package id.langkah.ui.kit;

import org.jspecify.annotations.NullMarked;
