/** The screen for planning: Renstra, tree, budget. */
@NullMarked
package id.langkah.ui.perencanaan;

import org.jspecify.annotations.NullMarked;
