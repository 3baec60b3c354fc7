/**
 * Papers as PDF with vector drawings, embedded fonts and selectable text, and the reader of PDFs
 * with SOPs. Nothing of PDFBox leaves this package.
 */
@NullMarked
package id.langkah.pdf;

import org.jspecify.annotations.NullMarked;
