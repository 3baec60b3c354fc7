/** Monitoring and evaluation of the SOPs: the half-yearly and the yearly form. */
@NullMarked
package id.langkah.ui.evaluasi;

import org.jspecify.annotations.NullMarked;
