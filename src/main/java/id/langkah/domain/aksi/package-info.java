/**
 * The Rencana Aksi of a year (PermenPAN-RB 53/2014): what is done for each indicator, how it goes
 * quarter by quarter, and what is agreed upon until it is done.
 */
@NullMarked
package id.langkah.domain.aksi;

import org.jspecify.annotations.NullMarked;
