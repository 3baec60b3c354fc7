package id.langkah.excel;

import java.util.List;
import java.util.Optional;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet that was received, as text.
 *
 * @param visible whether its sender sees it
 * @param rows from the first one of the sheet; cells from column A, as far as something stands
 */
record SheetText(String name, boolean visible, List<List<String>> rows) {

    /** What the text of a cell begins with whose formula came to nothing, as {@code #REF!}. */
    static final String FAULT = "ERROR:";

    SheetText {
        rows = List.copyOf(rows);
    }

    /** Blank where nothing stands; row and column from 0. */
    String cell(int row, int column) {
        if (row >= rows.size() || column >= rows.get(row).size()) {
            return "";
        }
        return rows.get(row).get(column);
    }

    /** Why what a formula came to cannot be read; empty for every other text. */
    static Optional<String> fault(String text) {
        if (!text.startsWith(FAULT)) {
            return Optional.empty();
        }
        String code = text.substring(FAULT.length()).strip();
        return Optional.of(
                code.isEmpty()
                        ? "Sel ini berisi rumus yang hasilnya belum tersimpan."
                        : "Sel ini berisi kesalahan rumus " + code + ".");
    }

    /** The rows with nothing where a formula came to nothing. */
    List<List<String>> withoutFaults() {
        return rows.stream()
                .map(row -> row.stream()
                        .map(text -> text.startsWith(FAULT) ? "" : text)
                        .toList())
                .toList();
    }

    /** {@code G12}. */
    static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
