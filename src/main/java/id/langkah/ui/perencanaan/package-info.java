/** The screen of what the office plans: five-year plan, tree, money. */
@NullMarked
package id.langkah.ui.perencanaan;

import org.jspecify.annotations.NullMarked;
