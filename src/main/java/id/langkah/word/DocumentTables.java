package id.langkah.word;

import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;

/** Writes tables with frames, and tables without frames that place texts side by side. */
final class DocumentTables {
    /** A row with more characters than this may be split between pages. */
    private static final int LONG = 1_500;

    private static final List<Double> NAMES = List.of(0.27, 0.03, 0.7);

    private final DocumentGrid grid;

    /** @param width the width between the margins, in twentieths of a point */
    DocumentTables(XWPFDocument document, long width) {
        this.grid = new DocumentGrid(document, width);
    }

    /** @param joined whether its last row stays on the same page as what follows */
    void table(Tabel tabel, boolean joined) {
        List<Long> widths =
                grid.widths(tabel.kolom().stream().map(Kolom::bagian).toList());
        XWPFTable table = grid.create(widths, Gaya.TABEL, tabel.berjudul());
        if (tabel.berjudul()) {
            XWPFTableRow head = DocumentGrid.row(table, widths);
            head.setRepeatHeader(true);
            for (int i = 0; i < widths.size(); i++) {
                put(head.getCell(i), Gaya.KEPALA_TABEL, tabel.kolom().get(i).nama());
            }
        }
        for (int i = 0; i < tabel.baris().size(); i++) {
            Baris baris = tabel.baris().get(i);
            boolean kept = joined && i == tabel.baris().size() - 1;
            if (baris.pita()) {
                XWPFTableRow band = DocumentGrid.row(table, List.of(grid.width()));
                band.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
                put(
                        band.getCell(0),
                        tabel.berjudul() ? Gaya.PITA_TABEL : Gaya.ISI_TABEL,
                        baris.sel().getFirst());
                continue;
            }
            XWPFTableRow row = DocumentGrid.row(table, widths);
            row.setCantSplitRow(baris.sel().stream().allMatch(teks -> teks.length() < LONG));
            for (int j = 0; j < widths.size(); j++) {
                XWPFParagraph text =
                        put(row.getCell(j), Gaya.ISI_TABEL, baris.sel().get(j));
                if (tabel.kolom().get(j).tengah()) {
                    text.setAlignment(ParagraphAlignment.CENTER);
                }
                text.setKeepNext(kept);
            }
        }
    }

    /** Writes names, colons and values. */
    void fields(Isian isian) {
        List<Long> widths = grid.widths(NAMES);
        XWPFTable table = grid.create(widths, "", false);
        for (Nama nama : isian.baris()) {
            XWPFTableRow row = DocumentGrid.row(table, widths);
            put(row.getCell(0), Gaya.ISIAN, nama.nama());
            put(row.getCell(1), Gaya.ISIAN, ":");
            put(row.getCell(2), Gaya.ISIAN, nama.nilai());
        }
    }

    /** Writes signatures side by side, with the names at the same height. */
    void signatures(TandaTangan signed) {
        new DocumentSignatures(grid).write(signed);
    }

    /** Writes one row without frames; returns its cells. */
    List<XWPFTableCell> open(List<Double> shares) {
        List<Long> widths = grid.widths(shares);
        XWPFTableRow row = DocumentGrid.row(grid.create(widths, "", false), widths);
        return row.getTableCells();
    }

    private static XWPFParagraph put(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        DocumentText.put(paragraph, style, text);
        return paragraph;
    }
}
