/** What the tabs of the screen of figures share: the selected year, the rows, the words. */
@NullMarked
package id.langkah.ui.kinerja.kit;

import org.jspecify.annotations.NullMarked;
