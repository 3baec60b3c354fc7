package id.langkah.excel.kit;

import id.langkah.domain.Kantor;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;

/** Writes one {@link Table} as a sheet: letterhead, title, period, table with bands and totals, notes, signature. */
public final class TableSheet<R> {
    private static final double WIDEST_FIGURE = 20;

    private final Streamed workbook;
    private final XSSFSheet sheet;
    private final Table<R> table;
    private final Grid grid;
    private final Kantor kantor;
    private final Subject subject;
    private final Foot foot;
    private final Layout layout;
    private final List<Integer> ends;
    private final PageBreaks pages;

    /** @param sheet a sheet of a {@link Streamed} workbook */
    public TableSheet(Table<R> table, XSSFSheet sheet, Styles styles, Kantor kantor, Subject subject) {
        this.workbook = (Streamed) sheet.getWorkbook();
        this.sheet = sheet;
        this.table = table;
        this.layout = new Layout(kantor.kertas(), true);
        List<Double> widths = widths(table);
        this.ends = ends(widths);
        this.grid = new Grid(sheet, styles, widths, ends.getFirst());
        this.kantor = kantor;
        this.subject = subject;
        this.foot = new Foot(grid, kantor);
        this.pages = new PageBreaks(sheet, layout.fitted(Math.min(grid.wide(), layout.widest())));
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

    /**
     * Writes the sheet and returns the positions of its cells.
     *
     * @param step run before every row
     * @throws IOException when the folder for temporary files takes no more
     */
    public TablePlacement<R> write(Runnable step) throws IOException {
        var head = new SheetHead(grid, kantor, subject);
        int header = head.write(table.title());
        int first = new TableHeadings(table, grid).write(header);
        pages.add(0, height(0, first));
        pages.repeat(height(header, first));
        var placed = new TablePlacement<>(sheet.getSheetName(), table, head.saat(), first);
        var rows = new TableBody<>(grid, pages, placed);
        rows(placed, rows, step);
        int row = placed.last() + 1;
        if (table.hasTotals()) {
            rows.totals(row++);
        }
        foot.write(row, table.notes(), subject.saat().toLocalDate());
        prepare(header, placed);
        return placed;
    }

    private void rows(TablePlacement<R> placed, TableBody<R> rows, Runnable step) throws IOException {
        if (table.rows().isEmpty()) {
            Row row = grid.row(placed.first(), CellLook.EMPTY.height(1) + 8);
            grid.dress(row, 0, grid.last(), CellLook.EMPTY);
            row.getCell(table.firstText()).setCellValue(table.empty());
            pages.add(placed.first(), row.getHeightInPoints() + footHeight());
            return;
        }
        rows.write(step, footHeight(), workbook.rows(sheet, placed, grid.styles()));
    }

    /** The height in points of what must stay on the same page as the last row of the table. */
    private double footHeight() {
        double totals = table.hasTotals() ? TableBody.totalHeight() : 0;
        return totals + foot.height(table.notes());
    }

    private double height(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(row -> sheet.getRow(row).getHeightInPoints())
                .sum();
    }

    private void prepare(int header, TablePlacement<R> placed) {
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
