package id.langkah.excel.kit;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.formula.SheetNameFormatter;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * The positions of a table's cells on its sheet. Rows and columns count from 0.
 *
 * @param sheet the name of the sheet
 * @param bands the bands of the table, cached because there may be many
 * @param saat the address of the cell with the moment
 * @param first the first row of the table below its headings
 */
public record TablePlacement<R>(String sheet, Table<R> table, List<Table.Band<R>> bands, String saat, int first) {
    /** A name in a formula; the second group is its key. */
    static final Pattern PLACE = Pattern.compile("\\{(range:)?(\\w+)}");

    /** The key of the cell with the moment. */
    static final String SAAT = "saat";

    public TablePlacement(String sheet, Table<R> table, String saat, int first) {
        this(sheet, table, table.bands(), saat, first);
    }

    /** The last row of the table above its totals; in an empty table its only row. */
    public int last() {
        int own = table.isBanded() ? bands.size() : 0;
        return first + Math.max(1, table.rows().size() + own) - 1;
    }

    /** The first row of a band, below the row of the band itself. */
    public int top(int band) {
        int row = first;
        for (int i = 0; i < band; i++) {
            row += bands.get(i).rows().size() + 1;
        }
        return row + 1;
    }

    /** The formula for a total over rows with the addresses filled in. */
    public String resolve(String formula, int row, int from, int to, int column) {
        return PLACE.matcher(formula)
                .replaceAll(match -> place(match, row, from, to, column).replace("$", "\\$"));
    }

    private String place(MatchResult match, int row, int from, int to, int column) {
        String key = match.group(2);
        if (match.group(1) != null) {
            return cells(column(key), from, to);
        }
        return switch (key) {
            case "column" -> cells(column, from, to);
            case SAAT -> saat;
            default -> new CellReference(row, column(key)).formatAsString();
        };
    }

    private static String cells(int column, int from, int to) {
        return new CellRangeAddress(from, to, column, column).formatAsString();
    }

    /** The address of all cells of a column, for formulas on other sheets. */
    public String range(String key) {
        return range(key, first, last());
    }

    public String range(String key, int from, int to) {
        int column = column(key);
        return SheetNameFormatter.format(sheet)
                + "!"
                + new CellReference(from, column, true, true).formatAsString()
                + ":"
                + new CellReference(to, column, true, true).formatAsString();
    }

    public boolean has(String key) {
        return find(key).isPresent();
    }

    public int column(String key) {
        return find(key).orElseThrow(() -> new IllegalArgumentException(table.name() + " has no column " + key));
    }

    private OptionalInt find(String key) {
        return IntStream.range(0, table.columns().size())
                .filter(i -> table.columns().get(i).key().equals(key))
                .findFirst();
    }
}
