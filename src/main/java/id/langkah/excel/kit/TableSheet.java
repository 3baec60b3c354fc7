package id.langkah.excel.kit;

import id.langkah.domain.Kantor;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;

/** Writes one {@link Table} as a sheet: letterhead, title, period, table with bands and totals, notes, signature. */
public final class TableSheet<R> {
    private static final double WIDEST_FIGURE = 20;

    /** The number of last rows that are kept together on a page. */
    private static final int LAST_ROWS = 3;

    private final Table<R> table;
    private final Grid grid;
    private final Kantor kantor;
    private final Subject subject;
    private final Foot foot;
    private final Layout layout;
    private final List<Integer> ends;
    private final PageBreaks pages;
    private final Set<String> summed;

    public TableSheet(Table<R> table, Sheet sheet, Styles styles, Kantor kantor, Subject subject) {
        this.table = table;
        this.layout = new Layout(kantor.kertas(), true);
        List<Double> widths = widths(table);
        this.ends = ends(widths);
        this.grid = new Grid(sheet, styles, widths, ends.getFirst());
        this.kantor = kantor;
        this.subject = subject;
        this.foot = new Foot(grid, kantor);
        this.pages = new PageBreaks(sheet, layout.fitted(Math.min(grid.wide(), layout.widest())));
        this.summed = table.summed();
    }

    /** Whether a table is too wide for one page at the smallest print scale. */
    public static boolean isTooWide(Table<?> table, Kantor kantor) {
        return Grid.wide(widths(table)) > new Layout(kantor.kertas(), true).widest();
    }

    private static <R> List<Double> widths(Table<R> table) {
        return table.columns().stream().map(column -> width(table, column)).toList();
    }

    /**
     * The last column of each page in a row of pages. The columns up to the first text are repeated
     * on each page, and columns below one heading are kept together where they fit on a page.
     */
    private List<Integer> ends(List<Double> widths) {
        var ends = new ArrayList<Integer>();
        int first = table.firstText() + 1;
        double repeated = Grid.wide(widths.subList(0, first));
        int from = first;
        int group = first;
        for (int i = first; i < widths.size(); i++) {
            group = i > first && isTogether(i) ? group : i;
            if (repeated + Grid.wide(widths.subList(from, i + 1)) > layout.widest() && i > from) {
                int next = group > from ? group : i;
                ends.add(next - 1);
                from = next;
            }
        }
        ends.add(widths.size() - 1);
        return ends;
    }

    /**
     * The width of a column in characters: all numbers fit except very large ones, which are shown
     * in a smaller font.
     */
    private static <R> double width(Table<R> table, Column<R> column) {
        if (column.isHidden()) {
            return 0;
        }
        double widest = column.width();
        if (column.kind() == ColumnKind.FIGURE) {
            for (R value : table.rows()) {
                double characters = ColumnKind.characters(column.value(value));
                widest = Math.max(widest, Math.min(characters, WIDEST_FIGURE));
            }
        }
        return widest;
    }

    private boolean isTogether(int column) {
        String group = table.columns().get(column).group();
        return !group.isEmpty() && group.equals(table.columns().get(column - 1).group());
    }

    /** Writes the sheet and returns the positions of its cells; {@code step} is run before every row. */
    public TablePlacement<R> write(Runnable step) {
        var head = new SheetHead(grid, kantor, subject);
        int header = head.write(table.title());
        int first = header(header);
        pages.add(0, height(0, first));
        pages.repeat(height(header, first));
        var placed = new TablePlacement<>(grid.sheet().getSheetName(), table, head.saat(), first);
        rows(placed, step);
        int row = placed.last() + 1;
        if (table.hasTotals()) {
            totals(row++, placed);
        }
        foot.write(row, table.notes(), subject.saat().toLocalDate());
        prepare(header, placed);
        return placed;
    }

    /** Writes the headings, in two rows where some share one; returns the next row. */
    private int header(int top) {
        List<Column<R>> columns = table.columns();
        int bottom = table.isGrouped() ? top + 1 : top;
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            if (!columns.get(i).isHidden()) {
                lines = Math.max(lines, grid.lines(i, i, columns.get(i).heading(), CellLook.HEADING));
            }
        }
        if (top < bottom) {
            int above = groupLines();
            grid.dress(grid.row(top, CellLook.HEADING.height(above)), 0, grid.last(), CellLook.HEADING);
            lines = Math.max(1, lines - above);
        }
        // Room for the filter button, which covers the lower edge of the heading.
        Row row = grid.row(bottom, CellLook.HEADING.height(lines) + 10);
        grid.dress(row, 0, grid.last(), CellLook.HEADING);
        for (int from = 0; from < columns.size(); ) {
            int to = from;
            String group = columns.get(from).group();
            while (!group.isEmpty()
                    && to + 1 < columns.size()
                    && columns.get(to + 1).group().equals(group)) {
                to++;
            }
            for (int i = from; i <= to; i++) {
                row.getCell(i).setCellValue(columns.get(i).heading());
            }
            if (top < bottom) {
                group(top, from, to, group);
            }
            from = to + 1;
        }
        return bottom + 1;
    }

    /** The number of lines of the longest heading that several columns share. */
    private int groupLines() {
        List<Column<R>> columns = table.columns();
        int lines = 1;
        for (int from = 0; from < columns.size(); from++) {
            String group = columns.get(from).group();
            boolean begins = from == 0 || !columns.get(from - 1).group().equals(group);
            if (begins && !group.isEmpty() && !columns.get(from).isHidden()) {
                int to = from;
                while (to + 1 < columns.size() && columns.get(to + 1).group().equals(group)) {
                    to++;
                }
                lines = Math.max(lines, grid.lines(from, to, group, CellLook.HEADING));
            }
        }
        return lines;
    }

    private void group(int top, int from, int to, String group) {
        Cell cell = grid.sheet().getRow(top).getCell(from);
        if (group.isEmpty()) {
            cell.setCellValue(table.columns().get(from).heading());
            grid.sheet().getRow(top + 1).getCell(from).setBlank();
            grid.merge(top, top + 1, from, from);
        } else {
            cell.setCellValue(group);
            grid.merge(top, top, from, to);
        }
    }

    private void rows(TablePlacement<R> placed, Runnable step) {
        int index = placed.first();
        if (table.rows().isEmpty()) {
            Row row = grid.row(index, CellLook.EMPTY.height(1) + 8);
            grid.dress(row, 0, grid.last(), CellLook.EMPTY);
            row.getCell(table.firstText()).setCellValue(table.empty());
            pages.add(index, row.getHeightInPoints() + footHeight());
            return;
        }
        int number = table.before();
        int last = placed.last();
        for (Table.Band<R> band : placed.bands()) {
            double above = 0;
            if (table.isBanded()) {
                above = CellLook.BAND.height(1) + 3;
                band(index, band, placed);
                index++;
            }
            for (R value : band.rows()) {
                step.run();
                float points = row(index, ++number, value, placed);
                int top = above > 0 ? index - 1 : index;
                double below = index == last ? footHeight() : 0;
                if (index > last - LAST_ROWS) {
                    pages.addLast(top, above + points + below);
                } else {
                    pages.add(top, above + points);
                }
                above = 0;
                index++;
            }
        }
        pages.finish();
    }

    /** Writes one row and returns its height in points. */
    private float row(int index, int number, R item, TablePlacement<R> placed) {
        Row row = grid.sheet().createRow(index);
        int lines = 1;
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            Object value = i == 0 ? number : column.value(item);
            String formula = column.formula().apply(item);
            Cell cell = row.createCell(i);
            if (formula == null) {
                grid.put(cell, value, column.kind(), CellLook.BODY);
            } else {
                String resolved = placed.resolve(formula, index);
                grid.put(cell, resolved, value, column.kind(), CellLook.BODY);
            }
            if (value instanceof String text && !column.isHidden()) {
                lines = Math.max(lines, grid.lines(i, i, text, CellLook.BODY));
            }
        }
        row.setHeightInPoints(CellLook.BODY.height(lines));
        return row.getHeightInPoints();
    }

    /** Writes the row of a band with the totals of its rows. */
    private void band(int index, Table.Band<R> band, TablePlacement<R> placed) {
        Row row = grid.row(index, CellLook.BAND.height(1) + 3);
        grid.dress(row, 0, grid.last(), CellLook.BAND);
        grid.put(row.getCell(table.firstText()), band.name(), ColumnKind.TEXT, CellLook.BAND);
        totals(row, band.rows(), placed, index + 1, index + band.rows().size(), CellLook.BAND);
    }

    private void totals(int index, TablePlacement<R> placed) {
        Row row = grid.row(index, totalHeight());
        grid.dress(row, 0, grid.last(), CellLook.TOTAL);
        grid.put(row.getCell(table.firstText()), table.totalled(), ColumnKind.TEXT, CellLook.TOTAL);
        totals(row, table.rows(), placed, placed.first(), placed.last(), CellLook.TOTAL);
        for (int i = 0; i < table.columns().size(); i++) {
            if (summed.contains(table.columns().get(i).key())) {
                Names.give(
                        grid.sheet(),
                        table.key() + "_Jumlah_" + table.columns().get(i).key(),
                        index,
                        i);
            }
        }
    }

    private void totals(Row row, List<R> rows, TablePlacement<R> placed, int from, int to, CellLook look) {
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            Column.Total<R> total = column.total();
            if (total != null && summed.contains(column.key())) {
                String formula = placed.resolve(total.formula(), row.getRowNum(), from, to, i);
                Object value = total.value().apply(rows);
                grid.put(row.getCell(i), formula, value, column.kind(), look);
            }
        }
    }

    /** The height in points of what must stay on the same page as the last row of the table. */
    private double footHeight() {
        double totals = table.hasTotals() ? totalHeight() : 0;
        return totals + foot.height(table.notes());
    }

    private static float totalHeight() {
        return CellLook.TOTAL.height(1) + 3;
    }

    private double height(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(row -> grid.sheet().getRow(row).getHeightInPoints())
                .sum();
    }

    private void prepare(int header, TablePlacement<R> placed) {
        Sheet sheet = grid.sheet();
        int first = placed.first();
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, first);
        sheet.setAutoFilter(new CellRangeAddress(first - 1, placed.last(), 0, grid.last()));
        sheet.setRepeatingRows(new CellRangeAddress(header, first - 1, 0, grid.last()));
        new Shading(sheet).apply(placed);
        String about = subject.periode().isBlank() ? "" : " · " + subject.periode();
        if (ends.size() == 1) {
            layout.fit(sheet, 0, table.title() + about);
            return;
        }
        sheet.setRepeatingColumns(new CellRangeAddress(0, first - 1, 0, table.firstText()));
        ends.subList(0, ends.size() - 1).forEach(sheet::setColumnBreak);
        layout.beside(sheet, table.title() + about);
    }
}
