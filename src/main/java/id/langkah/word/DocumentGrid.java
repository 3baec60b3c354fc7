package id.langkah.word;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Makes tables of a fixed width, and their rows; what stands in the cells is written by others. */
final class DocumentGrid {
    private final XWPFDocument document;
    private final long width;

    /** @param width the width between the margins, in twentieths of a point */
    DocumentGrid(XWPFDocument document, long width) {
        this.document = document;
        this.width = width;
    }

    long width() {
        return width;
    }

    /** The widths of columns that take these shares. */
    List<Long> widths(List<Double> shares) {
        return shares.stream().map(share -> Math.round(share * width)).toList();
    }

    /**
     * Adds a table without rows.
     *
     * @param style the name of its style; blank for a table without frames
     * @param headed whether its first row is a head
     */
    XWPFTable create(List<Long> widths, String style, boolean headed) {
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

    /** Adds a row with a cell for each width. */
    static XWPFTableRow row(XWPFTable table, List<Long> widths) {
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
}
