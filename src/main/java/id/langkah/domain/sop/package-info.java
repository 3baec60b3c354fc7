/**
 * The SOP as the office writes it (SOP AP, PermenPAN-RB 35/2012): its content, its versions and
 * their states, its editing, and the checker that gives advice.
 */
@NullMarked
package id.langkah.domain.sop;

import org.jspecify.annotations.NullMarked;
