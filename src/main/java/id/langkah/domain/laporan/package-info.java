/**
 * The papers of an office's year (PermenPAN-RB 53/2014): Perjanjian Kinerja, the list of the IKU and
 * the yearly report, with the sentences that are made from the figures. What they say, part by part,
 * before anybody knows whether it becomes a document of Word, a PDF or a workbook.
 */
@NullMarked
package id.langkah.domain.laporan;

import org.jspecify.annotations.NullMarked;
