/**
 * The internal evaluation of accountability (evaluasi AKIP internal, PermenPAN-RB 88/2021):
 * criteria, answers, points, and possible gains.
 */
@NullMarked
package id.langkah.domain.akip;

import org.jspecify.annotations.NullMarked;
