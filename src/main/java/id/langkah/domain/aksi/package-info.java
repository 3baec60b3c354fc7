/**
 * The Rencana Aksi of a year (PermenPAN-RB 53/2014): actions for each indicator, their quarterly
 * monitoring, and tindak lanjut until they are closed.
 */
@NullMarked
package id.langkah.domain.aksi;

import org.jspecify.annotations.NullMarked;
