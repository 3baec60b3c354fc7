/**
 * The performance figures an office accounts for (SAKIP; PermenPAN-RB 53/2014 and 88/2021):
 * indicators with targets, realisasi, capaian, the states of each figure, and the evidence,
 * requests and archive entries around it.
 *
 * <p>A run of an SOP is known here only by its number in the database.
 */
@NullMarked
package id.langkah.domain.kinerja;

import org.jspecify.annotations.NullMarked;
