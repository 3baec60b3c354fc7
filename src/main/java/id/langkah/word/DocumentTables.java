package id.langkah.word;

import id.langkah.domain.naskah.Naskah.Baris;
import id.langkah.domain.naskah.Naskah.Isian;
import id.langkah.domain.naskah.Naskah.Kolom;
import id.langkah.domain.naskah.Naskah.Nama;
import id.langkah.domain.naskah.Naskah.Tabel;
import id.langkah.domain.naskah.Naskah.Tanda;
import id.langkah.domain.naskah.Naskah.TandaTangan;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Writes tables with frames, and tables without frames that place texts side by side. */
final class DocumentTables {
    /** A row with more characters than this may be split between pages. */
    private static final int LONG = 1_500;

    private static final int ROOM_TO_SIGN = 4;
    private static final double ONE_SIGNATURE = 0.45;
    private static final List<Double> NAMES = List.of(0.27, 0.03, 0.7);

    private final XWPFDocument document;
    private final long width;

    /** @param width the width between the margins, in twentieths of a point */
    DocumentTables(XWPFDocument document, long width) {
        this.document = document;
        this.width = width;
    }

    /** @param joined whether its last row stays on the same page as what follows */
    void table(Tabel tabel, boolean joined) {
        List<Long> widths = widths(tabel.kolom().stream().map(Kolom::bagian).toList());
        XWPFTable table = create(widths, Gaya.TABEL, tabel.berjudul());
        if (tabel.berjudul()) {
            XWPFTableRow head = row(table, widths);
            head.setRepeatHeader(true);
            for (int i = 0; i < widths.size(); i++) {
                put(head.getCell(i), Gaya.KEPALA_TABEL, tabel.kolom().get(i).nama());
            }
        }
        for (int i = 0; i < tabel.baris().size(); i++) {
            Baris baris = tabel.baris().get(i);
            boolean kept = joined && i == tabel.baris().size() - 1;
            if (baris.pita()) {
                XWPFTableRow band = row(table, List.of(width));
                band.getCell(0).getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(widths.size()));
                put(
                        band.getCell(0),
                        tabel.berjudul() ? Gaya.PITA_TABEL : Gaya.ISI_TABEL,
                        baris.sel().getFirst());
                continue;
            }
            XWPFTableRow row = row(table, widths);
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
        List<Long> widths = widths(NAMES);
        XWPFTable table = create(widths, "", false);
        for (Nama nama : isian.baris()) {
            XWPFTableRow row = row(table, widths);
            put(row.getCell(0), Gaya.ISIAN, nama.nama());
            put(row.getCell(1), Gaya.ISIAN, ":");
            put(row.getCell(2), Gaya.ISIAN, nama.nilai());
        }
    }

    /** Writes signatures side by side, with the names at the same height. */
    void signatures(TandaTangan signed) {
        int count = signed.tanda().size();
        boolean alone = count == 1;
        List<Long> widths =
                widths(alone ? List.of(1 - ONE_SIGNATURE, ONE_SIGNATURE) : Collections.nCopies(count, 1.0 / count));
        XWPFTable table = create(widths, "", false);
        int first = alone ? 1 : 0;
        int above = signed.tanda().stream()
                .mapToInt(tanda -> tanda.atas().size())
                .max()
                .orElse(0);
        line(
                table,
                widths,
                first,
                IntStream.range(0, count)
                        .mapToObj(i -> Stream.concat(
                                        Collections.nCopies(
                                                above
                                                        - signed.tanda()
                                                                .get(i)
                                                                .atas()
                                                                .size(),
                                                "")
                                                .stream(),
                                        signed.tanda().get(i).atas().stream())
                                .toList())
                        .toList());
        line(table, widths, first, Collections.nCopies(count, Collections.nCopies(ROOM_TO_SIGN, "")));
        XWPFTableRow names = row(table, widths);
        for (int i = 0; i < count; i++) {
            Tanda tanda = signed.tanda().get(i);
            XWPFTableCell cell = names.getCell(first + i);
            XWPFParagraph paragraph = cell.getParagraphArray(0);
            var run = DocumentText.put(paragraph, Gaya.TANDA_TANGAN, tanda.nama());
            if (tanda.isBernama()) {
                run.setBold(true);
                run.setUnderline(UnderlinePatterns.SINGLE);
            }
            for (String below : tanda.bawah()) {
                DocumentText.put(cell.addParagraph(), Gaya.TANDA_TANGAN, below);
            }
        }
        names.setCantSplitRow(true);
    }

    private void line(XWPFTable table, List<Long> widths, int first, List<List<String>> texts) {
        XWPFTableRow row = row(table, widths);
        row.setCantSplitRow(true);
        for (int i = 0; i < texts.size(); i++) {
            XWPFTableCell cell = row.getCell(first + i);
            for (int j = 0; j < texts.get(i).size(); j++) {
                XWPFParagraph paragraph = j == 0 ? cell.getParagraphArray(0) : cell.addParagraph();
                DocumentText.put(paragraph, Gaya.TANDA_TANGAN, texts.get(i).get(j));
            }
        }
    }

    /** Writes one row without frames; returns its cells. */
    List<XWPFTableCell> open(List<Double> shares) {
        List<Long> widths = widths(shares);
        XWPFTableRow row = row(create(widths, "", false), widths);
        return row.getTableCells();
    }

    private List<Long> widths(List<Double> shares) {
        return shares.stream().map(share -> Math.round(share * width)).toList();
    }

    private XWPFTable create(List<Long> widths, String style, boolean headed) {
        XWPFTable table = document.createTable();
        table.removeRow(0);
        CTTbl xml = table.getCTTbl();
        var properties = xml.getTblPr();
        if (properties.isSetTblBorders()) {
            properties.unsetTblBorders();
        }
        if (!style.isEmpty()) {
            table.setStyleID(style);
            var look = properties.addNewTblLook();
            look.setFirstRow(headed);
            look.setVal(new byte[] {0, (byte) (headed ? 0x20 : 0)});
        }
        table.setWidth((int) width);
        (properties.isSetTblLayout() ? properties.getTblLayout() : properties.addNewTblLayout())
                .setType(STTblLayoutType.FIXED);
        var grid = xml.getTblGrid() == null ? xml.addNewTblGrid() : xml.getTblGrid();
        for (long each : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(each));
        }
        return table;
    }

    private static XWPFTableRow row(XWPFTable table, List<Long> widths) {
        XWPFTableRow row = table.createRow();
        while (row.getTableCells().size() < widths.size()) {
            row.createCell();
        }
        while (row.getTableCells().size() > widths.size()) {
            row.removeCell(row.getTableCells().size() - 1);
        }
        for (int i = 0; i < widths.size(); i++) {
            var tc = row.getCell(i).getCTTc();
            var cell = tc.isSetTcPr() ? tc.getTcPr() : tc.addNewTcPr();
            var wide = cell.isSetTcW() ? cell.getTcW() : cell.addNewTcW();
            wide.setType(STTblWidth.DXA);
            wide.setW(BigInteger.valueOf(widths.get(i)));
        }
        return row;
    }

    private static XWPFParagraph put(XWPFTableCell cell, String style, String text) {
        XWPFParagraph paragraph = cell.getParagraphArray(0);
        DocumentText.put(paragraph, style, text);
        return paragraph;
    }
}
