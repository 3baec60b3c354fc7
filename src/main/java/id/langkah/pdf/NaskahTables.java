package id.langkah.pdf;

import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import id.langkah.domain.naskah.Tanda;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Draws the tables, fields and signatures of a paper. */
final class NaskahTables {
    /** The size of the letters in a table with heads. */
    static final double TABLE = 8.5;

    private static final double LABEL = 120;
    private static final double SIGNATURE = 220;
    private static final double COLON = 10;

    private final Document document;
    private final FramedRows rows;
    private final double width;
    private final double text;

    /**
     * @param width the width between the margins in points
     * @param text the font size of running text
     */
    NaskahTables(Document document, FramedRows rows, double width, double text) {
        this.document = document;
        this.rows = rows;
        this.width = width;
        this.text = text;
    }

    /** Draws names, colons and values. */
    void fields(Isian isian) throws IOException {
        for (Nama nama : isian.baris()) {
            Block value = new Block(width - LABEL - COLON).text(document.regular, text, nama.nilai());
            rows.open(
                    List.of(
                            new Block(LABEL).text(document.regular, text, nama.nama()),
                            new Block(COLON).text(document.regular, text, ":"),
                            value),
                    List.of(LABEL, COLON, width - LABEL - COLON));
            rows.gap(2);
        }
    }

    /** @param following the height in points of what must stay on the page of the last row */
    void table(Tabel tabel, double following) throws IOException {
        List<Double> widths =
                tabel.kolom().stream().map(kolom -> kolom.bagian() * width).toList();
        if (tabel.berjudul()) {
            var cells = new ArrayList<Block>();
            for (int i = 0; i < widths.size(); i++) {
                String nama = tabel.kolom().get(i).nama();
                cells.add(new Block(FramedRows.inner(widths.get(i))).centred(document.bold, TABLE, nama));
            }
            var header = new FramedRows.Cells(cells, widths, true);
            rows.whole(header, 4 * TABLE);
            rows.repeat(header);
        }
        int last = tabel.baris().size() - 1;
        for (int i = 0; i <= last; i++) {
            row(tabel, tabel.baris().get(i), widths, i == last ? following : 0);
        }
        rows.repeat(null);
    }

    private void row(Tabel tabel, Baris baris, List<Double> widths, double following) throws IOException {
        if (baris.pita()) {
            Block band = tabel.berjudul()
                    ? band(baris.sel().getFirst())
                    : new Block(FramedRows.inner(width))
                            .text(document.regular, text, baris.sel().getFirst());
            rows.whole(new FramedRows.Cells(List.of(band), List.of(width), tabel.berjudul()), 3 * TABLE);
            return;
        }
        double size = tabel.berjudul() ? TABLE : text;
        var cells = new ArrayList<Block>();
        for (int i = 0; i < widths.size(); i++) {
            Kolom kolom = tabel.kolom().get(i);
            var cell = new Block(FramedRows.inner(widths.get(i)));
            String text = baris.sel().get(i);
            cells.add(
                    kolom.tengah()
                            ? cell.centred(document.regular, size, text)
                            : cell.text(document.regular, size, text));
        }
        rows.whole(new FramedRows.Cells(cells, widths, false), following);
    }

    /** The text of a band, with its first line emphasised. */
    private Block band(String text) {
        var band = new Block(FramedRows.inner(width));
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            band.text(i == 0 ? document.bold : document.regular, TABLE, lines.get(i));
        }
        return band;
    }

    /** Draws signatures side by side. */
    void signatures(TandaTangan signed) throws IOException {
        int count = signed.tanda().size();
        double each = count == 1 ? SIGNATURE : width / count;
        var blocks = new ArrayList<Block>();
        var widths = new ArrayList<Double>();
        blocks.add(new Block(1));
        widths.add(width - count * each);
        for (Tanda tanda : signed.tanda()) {
            blocks.add(signature(tanda, each));
            widths.add(each);
        }
        rows.open(blocks, widths);
    }

    private Block signature(Tanda tanda, double each) {
        return new PageSignature(document, text).block(each - NaskahPage.GAP, tanda);
    }
}
