package id.langkah.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads and writes a range of cells as spreadsheets put it on the clipboard: tabs between cells,
 * line ends between rows. A cell that contains one of these, or starts with a quote, stands in
 * quotes with its own quotes doubled.
 */
public final class Tempelan {
    private final String teks;
    private final List<List<String>> baris = new ArrayList<>();
    private List<String> sel = new ArrayList<>();
    private int at;

    private Tempelan(String teks) {
        this.teks = TandaHuruf.of(Printable.of(teks)).replace("\r\n", "\n").replace('\r', '\n');
    }

    /**
     * Splits a clipboard text into rows, all with the same number of cells. A line end after the
     * last row adds no row; a quote that is never closed is ordinary text.
     */
    public static List<List<String>> read(String teks) {
        return new Tempelan(teks).rows();
    }

    /** Writes rows so that {@link #read} gives the same rows back. */
    public static String write(List<List<String>> baris) {
        var out = new StringBuilder();
        for (List<String> daftar : baris) {
            out.append(String.join("\t", daftar.stream().map(Tempelan::quoted).toList()))
                    .append('\n');
        }
        return out.toString();
    }

    /** Whether a row only numbers the columns, as below the head of many tables: (1), (2), (3), or 1, 2, 3=1+2. */
    public static boolean isPenomoran(List<String> sel) {
        List<String> filled = sel.stream().filter(teks -> !teks.isBlank()).toList();
        for (int i = 0; i < filled.size(); i++) {
            if (!filled.get(i).strip().matches("\\(?" + (i + 1) + "\\)?\\.?(?:\\s*=.*)?")) {
                return false;
            }
        }
        return filled.size() > 2;
    }

    private static String quoted(String sel) {
        boolean plain =
                sel.indexOf('\t') < 0 && sel.indexOf('\n') < 0 && sel.indexOf('\r') < 0 && !sel.startsWith("\"");
        return plain ? sel : '"' + sel.replace("\"", "\"\"") + '"';
    }

    private List<List<String>> rows() {
        while (at < teks.length()) {
            sel.add(cell());
            boolean more = at < teks.length() && teks.charAt(at) == '\t';
            at++;
            if (more && at == teks.length()) {
                sel.add("");
            }
            if (!more) {
                baris.add(sel);
                sel = new ArrayList<>();
            }
        }
        if (!sel.isEmpty()) {
            baris.add(sel);
        }
        int width = baris.stream().mapToInt(List::size).max().orElse(0);
        return baris.stream().map(daftar -> padded(daftar, width)).toList();
    }

    private String cell() {
        if (at < teks.length() && teks.charAt(at) == '"') {
            int end = closing();
            if (end > 0) {
                String inside = teks.substring(at + 1, end).replace("\"\"", "\"");
                at = end + 1;
                return inside;
            }
        }
        int start = at;
        while (at < teks.length() && teks.charAt(at) != '\t' && teks.charAt(at) != '\n') {
            at++;
        }
        return teks.substring(start, at);
    }

    /** The position of the quote that closes the cell; 0 when no quote is followed by the end of a cell. */
    private int closing() {
        int end = teks.indexOf('"', at + 1);
        while (end > 0 && end + 1 < teks.length() && teks.charAt(end + 1) == '"') {
            end = teks.indexOf('"', end + 2);
        }
        boolean ends = end + 1 == teks.length() || (end > 0 && "\t\n".indexOf(teks.charAt(end + 1)) >= 0);
        return end > 0 && ends ? end : 0;
    }

    private static List<String> padded(List<String> sel, int width) {
        var wide = new ArrayList<>(sel);
        while (wide.size() < width) {
            wide.add("");
        }
        return List.copyOf(wide);
    }
}
