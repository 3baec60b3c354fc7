package id.langkah.domain.naskah;

import id.langkah.domain.sop.Sop;
import org.jspecify.annotations.Nullable;

/**
 * A part of the book of SOPs: a paper, or the form of an SOP.
 *
 * @param judul its name in the table of contents
 * @param lembar the name of its sheet in a workbook, without the number of an SOP
 * @param naskah null for the form of an SOP
 * @param sop null for a paper
 */
public record BagianBuku(
        String judul,
        String lembar,
        @Nullable Naskah naskah,
        @Nullable Sop sop) {
    /** A part that is a paper. */
    static BagianBuku of(String lembar, Naskah naskah) {
        return new BagianBuku(naskah.judul(), lembar, naskah, null);
    }
}
