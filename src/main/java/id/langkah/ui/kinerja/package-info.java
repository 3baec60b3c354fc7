/** The screen of the performance data, with a tab for each room below. */
@NullMarked
package id.langkah.ui.kinerja;

import org.jspecify.annotations.NullMarked;
