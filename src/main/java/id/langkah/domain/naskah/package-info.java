/** The papers of runs, SOPs and figures as lists of parts. The printers of PDF, Excel and Word draw them. */
@NullMarked
package id.langkah.domain.naskah;

import org.jspecify.annotations.NullMarked;
