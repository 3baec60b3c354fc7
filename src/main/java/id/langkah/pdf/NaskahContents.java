package id.langkah.pdf;

import id.langkah.domain.naskah.Naskah.Subjudul;
import id.langkah.domain.naskah.Naskah.Tingkat;
import java.io.IOException;
import java.util.List;

/** Draws the table of contents of a paper. */
final class NaskahContents {
    private static final double INDENT = 14;
    private static final double PAGE_NUMBER = 40;

    private NaskahContents() {}

    /**
     * Draws it on a page of its own.
     *
     * @param pages the pages of the headings, as far as they are known
     * @param text the font size of running text
     */
    static void draw(
            Document document, FramedRows rows, List<Subjudul> all, List<Integer> pages, double width, double text)
            throws IOException {
        rows.fresh();
        rows.heading(
                new Block(width)
                        .centred(document.bold, NaskahPage.CHAPTER, "DAFTAR ISI")
                        .gap(document.regular, NaskahPage.GAP),
                4 * text);
        for (int i = 0; i < all.size(); i++) {
            Subjudul subjudul = all.get(i);
            Face face = subjudul.tingkat() == Tingkat.BAB ? document.bold : document.regular;
            double indent = INDENT * (subjudul.tingkat().nomor() - 1);
            double words = width - indent - PAGE_NUMBER;
            String page = i < pages.size() ? "" + pages.get(i) : "";
            rows.open(
                    List.of(
                            new Block(indent),
                            new Block(words).text(face, text, subjudul.teks().replace('\n', ' ')),
                            new Block(PAGE_NUMBER).centred(face, text, page)),
                    List.of(indent, words, PAGE_NUMBER));
            rows.gap(2);
        }
    }
}
