package id.langkah.excel.kit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellReference;

/** Writes the rows of a table as bytes of its sheet's XML, without the library's objects for cells. */
class ByteRows {
    private static final byte[] ROW = ascii("<row r=\"");
    private static final byte[] HEIGHT = ascii("\" customHeight=\"1\" ht=\"");
    private static final byte[] ROW_BEGINS = ascii("\">");
    private static final byte[] ROW_ENDS = ascii("</row>\n");
    private static final byte[] BLANK = ascii("\"/>");
    private static final byte[] NUMBER = ascii("\"><v>");
    private static final byte[] NUMBER_ENDS = ascii("</v></c>");
    private static final byte[] TEXT = ascii("\" t=\"inlineStr\"><is><t>");
    private static final byte[] SPACED_TEXT = ascii("\" t=\"inlineStr\"><is><t xml:space=\"preserve\">");
    private static final byte[] TEXT_ENDS = ascii("</t></is></c>");
    private static final byte[] FORMULA = ascii("\"><f>");
    private static final byte[] FORMULA_TO_TEXT = ascii("\" t=\"str\"><f>");
    private static final byte[] FORMULA_ENDS = ascii("</f>");
    private static final byte[] VALUE = ascii("<v>");
    private static final byte[] VALUE_ENDS = ascii("</v>");
    private static final byte[] CELL_ENDS = ascii("</c>");

    private final List<byte[]> columns = new ArrayList<>();
    private final Map<CellLook, Map<ColumnKind, byte[]>> plainStyles = new EnumMap<>(CellLook.class);
    private final Map<CellLook, Map<ColumnKind, byte[]>> quotedStyles = new EnumMap<>(CellLook.class);
    private final Styles styles;
    private final Deflated file;
    private XmlBytes xml = new XmlBytes(1 << 14);

    ByteRows(Styles styles, Deflated file) {
        this.styles = styles;
        this.file = file;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    /**
     * Writes a row below those written before.
     *
     * @param index counted from 0
     * @param points its height
     * @throws IOException when the folder for temporary files takes no more
     */
    void row(int index, float points, RowDraft cells) throws IOException {
        byte[] number = ascii(Integer.toString(index + 1));
        xml.put(ROW).put(number).put(HEIGHT).number(points).put(ROW_BEGINS);
        for (int i = 0; i < cells.size(); i++) {
            cell(i, number, cells);
        }
        xml.put(ROW_ENDS);
        if (xml.length() >= Deflated.PIECE) {
            xml = file.add(xml);
        }
    }

    /** Ends the rows. */
    void finish() throws IOException {
        file.finish(xml);
    }

    private void cell(int column, byte[] row, RowDraft cells) {
        CellFormula formula = cells.formula(column);
        ColumnKind kind = cells.kind(column);
        Object value = cells.value(column);
        boolean quoted = formula == null && value instanceof String text && SafeText.looksLikeFormula(text);
        xml.put(begin(column)).put(row).put(style(cells.look(), kind.of(value), quoted));
        if (formula != null) {
            formula(formula, row, value == null ? "" : CellContent.of(value, kind));
        } else if (value == null) {
            xml.put(BLANK);
        } else {
            plain(CellContent.of(value, kind));
        }
    }

    private void plain(Object content) {
        if (content instanceof String text) {
            xml.put(isSpaced(text) ? SPACED_TEXT : TEXT).text(text).put(TEXT_ENDS);
        } else {
            xml.put(NUMBER).number((Double) content).put(NUMBER_ENDS);
        }
    }

    private void formula(CellFormula formula, byte[] row, Object content) {
        xml.put(content instanceof String ? FORMULA_TO_TEXT : FORMULA);
        formula.append(xml, row);
        xml.put(FORMULA_ENDS);
        if (content instanceof Double number) {
            xml.put(VALUE).number(number).put(VALUE_ENDS);
        } else if (content instanceof String text && !text.isEmpty()) {
            xml.put(VALUE).text(text).put(VALUE_ENDS);
        }
        xml.put(CELL_ENDS);
    }

    private static boolean isSpaced(String text) {
        return !text.isEmpty()
                && (Character.isWhitespace(text.charAt(0)) || Character.isWhitespace(text.charAt(text.length() - 1)));
    }

    /** The beginning of a column's cells, up to the number of their row. */
    private byte[] begin(int column) {
        while (columns.size() <= column) {
            columns.add(ascii("<c r=\"" + CellReference.convertNumToColString(columns.size())));
        }
        return columns.get(column);
    }

    private byte[] style(CellLook look, ColumnKind kind, boolean quoted) {
        return (quoted ? quotedStyles : plainStyles)
                .computeIfAbsent(look, unused -> new EnumMap<>(ColumnKind.class))
                .computeIfAbsent(
                        kind,
                        unused ->
                                ascii("\" s=\"" + styles.of(look, kind, quoted).getIndex()));
    }
}
