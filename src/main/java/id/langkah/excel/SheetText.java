package id.langkah.excel;

import java.util.List;
import org.apache.poi.ss.util.CellReference;

/**
 * A sheet that was received, as text.
 *
 * @param visible whether its sender sees it
 * @param rows from the first one of the sheet; cells from column A, as far as something stands
 */
record SheetText(String name, boolean visible, List<List<String>> rows) {

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

    /** {@code G12}. */
    static String address(int row, int column) {
        return new CellReference(row, column).formatAsString();
    }
}
