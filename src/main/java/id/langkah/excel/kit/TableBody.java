package id.langkah.excel.kit;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.poi.ss.usermodel.Row;
import org.jspecify.annotations.Nullable;

/** The rows of a table with the bands above them, and the totals below. */
final class TableBody<R> {
    /** The number of last rows that are kept together on a page. */
    private static final int LAST_ROWS = 3;

    /** The most formulas that are kept taken apart; only formulas with words of a row differ much. */
    private static final int MOST_FORMULAS = 10_000;

    /** The characters from which it pays to remember the lines of a text, and for how many texts. */
    private static final int LONG = 24;

    private static final int MOST_TEXTS = 1_000;

    private final Table<R> table;
    private final Grid grid;
    private final PageBreaks pages;
    private final TablePlacement<R> placed;
    private final Set<String> summed;
    private final ColumnKind[] kinds;
    private final Map<String, CellFormula> formulas = new HashMap<>();
    private final List<Map<String, Integer>> lines = new ArrayList<>();

    TableBody(Grid grid, PageBreaks pages, TablePlacement<R> placed) {
        this.table = placed.table();
        this.grid = grid;
        this.pages = pages;
        this.placed = placed;
        this.summed = summed(table);
        this.kinds = table.columns().stream().map(Column::kind).toArray(ColumnKind[]::new);
        table.columns().forEach(column -> lines.add(new HashMap<>()));
    }

    /**
     * Writes them.
     *
     * @param step run before every row
     * @param foot the height in points of what must stay on the page of the last row
     */
    void write(Runnable step, double foot, ByteRows file) throws IOException {
        int index = placed.first();
        int number = table.before();
        int last = placed.last();
        for (Table.Band<R> band : placed.bands()) {
            double above = 0;
            if (table.isBanded()) {
                above = band(index++, band, file);
            }
            for (R item : band.rows()) {
                step.run();
                double points = row(index, ++number, item, file);
                int top = above > 0 ? index - 1 : index;
                if (index > last - LAST_ROWS) {
                    pages.addLast(top, above + points + (index == last ? foot : 0));
                } else {
                    pages.add(top, above + points);
                }
                above = 0;
                index++;
            }
        }
        file.finish();
        pages.finish();
    }

    /** Writes one row and returns its height in points. */
    private float row(int index, int number, R item, ByteRows file) throws IOException {
        var cells = new RowDraft(CellLook.BODY, kinds.length);
        int most = 1;
        for (int i = 0; i < kinds.length; i++) {
            Column<R> column = table.columns().get(i);
            Object value = i == 0 ? number : column.value(item);
            cells.set(i, kinds[i], value, formula(column.formula().apply(item)));
            if (value instanceof String text && !column.isHidden()) {
                most = Math.max(most, lines(i, text));
            }
        }
        float points = Grid.stored(CellLook.BODY.height(most));
        file.row(index, points, cells);
        return points;
    }

    /** The lines of a text in its column; long texts often come again, such as those of an SOP in each run. */
    private int lines(int column, String text) {
        if (text.length() < LONG) {
            return grid.lines(column, column, text, CellLook.BODY);
        }
        Map<String, Integer> known = lines.get(column);
        if (known.size() > MOST_TEXTS) {
            known.clear();
        }
        return known.computeIfAbsent(text, unused -> grid.lines(column, column, text, CellLook.BODY));
    }

    private @Nullable CellFormula formula(@Nullable String source) {
        if (source == null) {
            return null;
        }
        if (formulas.size() > MOST_FORMULAS) {
            formulas.clear();
        }
        return formulas.computeIfAbsent(source, text -> CellFormula.of(text, placed));
    }

    /** Writes the row of a band with the totals of its rows, and returns its height in points. */
    private float band(int index, Table.Band<R> band, ByteRows file) throws IOException {
        var cells = new RowDraft(CellLook.BAND, kinds.length);
        cells.set(table.firstText(), ColumnKind.TEXT, band.name(), null);
        for (int i = 0; i < kinds.length; i++) {
            Column.Total<R> total = total(i);
            if (total != null) {
                String text = placed.resolve(
                        total.formula(), index, index + 1, index + band.rows().size(), i);
                cells.set(i, kinds[i], total.value().apply(band.rows()), CellFormula.resolved(text));
            }
        }
        float points = Grid.stored(CellLook.BAND.height(1) + 3);
        file.row(index, points, cells);
        return points;
    }

    /** The total of a column that is shown; null for none. */
    private Column.@Nullable Total<R> total(int column) {
        Column<R> its = table.columns().get(column);
        return summed.contains(its.key()) ? its.total() : null;
    }

    /** Writes the row of totals below the table. */
    void totals(int index) {
        Row row = grid.row(index, totalHeight());
        grid.dress(row, 0, grid.last(), CellLook.TOTAL);
        grid.put(row.getCell(table.firstText()), table.totalled(), ColumnKind.TEXT, CellLook.TOTAL);
        List<Column<R>> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            Column.Total<R> total = total(i);
            if (total != null) {
                String formula = placed.resolve(total.formula(), index, placed.first(), placed.last(), i);
                Object value = total.value().apply(table.rows());
                grid.put(row.getCell(i), formula, value, kinds[i], CellLook.TOTAL);
                Names.give(
                        grid.sheet(), table.key() + "_Jumlah_" + columns.get(i).key(), index, i);
            }
        }
    }

    /** The keys of the columns with totals: visible ones, and those that such totals refer to. */
    private static <R> Set<String> summed(Table<R> table) {
        var all = new HashSet<String>();
        var open = new ArrayDeque<String>();
        table.columns().stream().filter(column -> !column.isHidden()).forEach(column -> open.add(column.key()));
        while (!open.isEmpty()) {
            String key = open.remove();
            table.columns().stream()
                    .filter(column -> column.key().equals(key) && column.total() != null)
                    .filter(column -> all.add(key))
                    .forEach(column -> open.addAll(column.totalNeeds()));
        }
        return all;
    }

    static float totalHeight() {
        return CellLook.TOTAL.height(1) + 3;
    }
}
