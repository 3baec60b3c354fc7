/**
 * The yearly evaluation that an office makes of its own accountability (evaluasi AKIP internal,
 * PermenPAN-RB 88/2021): criteria, answers, the mark they come to, and what would raise it most.
 */
@NullMarked
package id.langkah.domain.akip;

import org.jspecify.annotations.NullMarked;
