/**
 * The papers of a year (PermenPAN-RB 53/2014): Perjanjian Kinerja, list of IKU, and the yearly
 * report with sentences derived from the figures, as lists of parts that the printers of Word, PDF
 * and Excel draw.
 */
@NullMarked
package id.langkah.domain.laporan;

import org.jspecify.annotations.NullMarked;
