package id.langkah.excel.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import org.apache.poi.ss.util.CellReference;

/**
 * A formula of a column, taken apart once: the bytes between which the number of its row stands.
 *
 * @param source the formula with the names of columns; see {@link Column}
 */
record CellFormula(String source, List<byte[]> parts) {

    CellFormula {
        parts = List.copyOf(parts);
    }

    static CellFormula of(String source, TablePlacement<?> placed) {
        var parts = new ArrayList<byte[]>();
        var text = new StringBuilder();
        Matcher named = TablePlacement.PLACE.matcher(source);
        int at = 0;
        while (named.find()) {
            text.append(source, at, named.start());
            at = named.end();
            String key = named.group(2);
            if (key.equals(TablePlacement.SAAT)) {
                text.append(placed.saat());
            } else {
                text.append(CellReference.convertNumToColString(placed.column(key)));
                parts.add(bytes(text));
                text.setLength(0);
            }
        }
        parts.add(bytes(text.append(source, at, source.length())));
        return new CellFormula(source, parts);
    }

    /** A formula that stands in one row only, with its addresses filled in. */
    static CellFormula resolved(String text) {
        return new CellFormula(text, List.of(bytes(new StringBuilder(text))));
    }

    private static byte[] bytes(StringBuilder text) {
        return new XmlBytes(0).text(text.toString()).copy();
    }

    /** Appends the formula for a row, whose number begins at 1. */
    void append(XmlBytes xml, byte[] row) {
        xml.put(parts.getFirst());
        for (int i = 1; i < parts.size(); i++) {
            xml.put(row).put(parts.get(i));
        }
    }
}
