/**
 * The SOP as the office writes it (SOP AP, PermenPAN-RB 35/2012): what it says, which version of it
 * is in force, and what a checker points out.
 */
@NullMarked
package id.langkah.domain.sop;

import org.jspecify.annotations.NullMarked;
