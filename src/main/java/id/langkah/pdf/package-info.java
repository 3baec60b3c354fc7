/**
 * The printed papers as PDF: vector drawing, embedded letters, text that can be selected and
 * searched. Nothing of PDFBox leaves this room.
 */
@NullMarked
package id.langkah.pdf;

import org.jspecify.annotations.NullMarked;
