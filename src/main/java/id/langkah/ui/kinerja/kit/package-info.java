/** What the tabs of the performance data share: the year, the rows, the words. */
@NullMarked
package id.langkah.ui.kinerja.kit;

import org.jspecify.annotations.NullMarked;
