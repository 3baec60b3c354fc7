/**
 * The figures an office answers for (SAKIP; PermenPAN-RB 53/2014 and 88/2021): indicators with
 * their targets, what was reached, its share of the target, the life of each figure, and the
 * evidence, requests and archive entries around it.
 *
 * <p>A run of an SOP is known here by its number alone.
 */
@NullMarked
package id.langkah.domain.kinerja;

import org.jspecify.annotations.NullMarked;
