/** The screens of the performance data: figures, indicators, requests to the bidang, evidence. */
@NullMarked
package id.langkah.ui.kinerja;

import org.jspecify.annotations.NullMarked;
