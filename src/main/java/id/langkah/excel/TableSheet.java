package id.langkah.excel;

import id.langkah.domain.Kantor;
import id.langkah.domain.rekap.Rekap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Name;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.CellReference;

/**
 * Writes one {@link Table} as one sheet: letterhead, title, period, the table with its totals,
 * notes, signature.
 */
final class TableSheet<R> {
    private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");
    private static final Locale INDONESIA = Locale.forLanguageTag("id-ID");
    private static final float GAP = 6;

    private final Table<R> table;
    private final Grid grid;
    private final Kantor kantor;
    private final Rekap rekap;
    private final Signature signature;
    private final Layout layout;
    private final PageBreaks pages;
    private String saat = "";

    TableSheet(Table<R> table, Sheet sheet, Styles styles, Kantor kantor, Rekap rekap) {
        this.table = table;
        this.grid = new Grid(sheet, styles, table.columns().stream().map(Column::width).toList());
        this.kantor = kantor;
        this.rekap = rekap;
        this.signature = new Signature(grid, kantor);
        this.layout = new Layout(kantor.kertas(), true);
        this.pages = new PageBreaks(sheet, layout.fitted(grid.wide()));
    }

    /** Writes the sheet, running {@code step} before every row. */
    void write(Runnable step) {
        int header = head();
        int first = header(header);
        pages.add(0, height(0, first));
        pages.repeat(height(header, first));
        int last = rows(first, step);
        int row = last + 1;
        if (table.hasTotals()) {
            totals(row++, first, last);
        }
        foot(row);
        prepare(header, first, last);
    }

    private int head() {
        int row = new Letterhead(grid, kantor).write();
        grid.line(row++, table.title().toUpperCase(INDONESIA), Look.TITLE);
        grid.line(row, rekap.periode().teks().toUpperCase(INDONESIA), Look.PERIOD);
        name("Periode", row++, 0);
        Row moment = grid.row(row, Look.MOMENT.height(1));
        grid.over(moment, 0, grid.last(), "", Look.MOMENT);
        grid.put(moment.getCell(0), rekap.saat(), Kind.STATE, Look.MOMENT);
        saat = new CellReference(row, 0, true, true).formatAsString();
        name("Keadaan", row++, 0);
        grid.row(row++, GAP);
        return row;
    }

    /** The headings, on two rows where some share one; the row below them. */
    private int header(int top) {
        List<Column<R>> columns = table.columns();
        int bottom = table.isGrouped() ? top + 1 : top;
        int lines = 1;
        for (int i = 0; i < columns.size(); i++) {
            lines = Math.max(lines, grid.lines(i, i, columns.get(i).heading(), Look.HEADING));
        }
        if (top < bottom) {
            grid.dress(grid.row(top, Look.HEADING.height(1)), 0, grid.last(), Look.HEADING);
            lines = Math.max(1, lines - 1);
        }
        // The button of the filter lies over the lower edge of the heading.
        Row row = grid.row(bottom, Look.HEADING.height(lines) + 10);
        grid.dress(row, 0, grid.last(), Look.HEADING);
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

    /** The rows of the table; the last of them. */
    private int rows(int first, Runnable step) {
        if (table.rows().isEmpty()) {
            Row row = grid.row(first, Look.EMPTY.height(1) + 8);
            grid.dress(row, 0, grid.last(), Look.EMPTY);
            row.getCell(table.firstText()).setCellValue(table.empty());
            pages.add(first, row.getHeightInPoints() + footHeight());
            return first;
        }
        int index = first;
        int last = first + table.rows().size() - 1;
        for (R one : table.rows()) {
            step.run();
            Row row = grid.sheet().createRow(index);
            int lines = 1;
            for (int i = 0; i < table.columns().size(); i++) {
                Column<R> column = table.columns().get(i);
                Object value =
                        i == 0 ? table.before() + index - first + 1 : column.value().apply(one);
                String formula = column.formula();
                if (formula == null) {
                    grid.put(row.createCell(i), value, column.kind(), Look.BODY);
                } else {
                    String resolved = resolve(formula, index, "");
                    grid.put(row.createCell(i), resolved, value, column.kind(), Look.BODY);
                }
                if (value instanceof String text) {
                    lines = Math.max(lines, grid.lines(i, i, text, Look.BODY));
                }
            }
            row.setHeightInPoints(Look.BODY.height(lines));
            pages.add(index, row.getHeightInPoints() + (index == last ? footHeight() : 0));
            index++;
        }
        return last;
    }

    /** What must not be parted from the last row of the table, in points. */
    private double footHeight() {
        double totals = table.hasTotals() ? totalHeight() : 0;
        double notes = table.notes().size() * Look.NOTE.height(1);
        return totals + notes + 2 * GAP + signature.height();
    }

    private static float totalHeight() {
        return Look.TOTAL.height(1) + 3;
    }

    private double height(int from, int to) {
        return IntStream.range(from, to)
                .mapToDouble(row -> grid.sheet().getRow(row).getHeightInPoints())
                .sum();
    }

    private void foot(int top) {
        int row = top;
        grid.row(row++, GAP);
        for (String note : table.notes()) {
            Row line = grid.row(row++, Look.NOTE.height(1));
            grid.put(line.createCell(0), note, Kind.TEXT, Look.NOTE);
        }
        grid.row(row++, GAP);
        signature.write(row, rekap.saat().toLocalDate());
    }

    private void totals(int index, int first, int last) {
        Row row = grid.row(index, totalHeight());
        grid.dress(row, 0, grid.last(), Look.TOTAL);
        grid.put(row.getCell(table.firstText()), "Jumlah", Kind.TEXT, Look.TOTAL);
        for (int i = 0; i < table.columns().size(); i++) {
            Column<R> column = table.columns().get(i);
            Column.Total<R> total = column.total();
            if (total != null) {
                String above = new CellRangeAddress(first, last, i, i).formatAsString();
                String formula = resolve(total.formula(), index, above);
                Object value = total.value().apply(table.rows());
                grid.put(row.getCell(i), formula, value, column.kind(), Look.TOTAL);
                name(table.key() + "_Jumlah_" + column.key(), index, i);
            }
        }
    }

    private String resolve(String formula, int row, String above) {
        return PLACE.matcher(formula)
                .replaceAll(
                        match ->
                                switch (match.group(1)) {
                                    case "column" -> above;
                                    case "saat" -> saat.replace("$", "\\$");
                                    default ->
                                            new CellReference(row, index(match.group(1)))
                                                    .formatAsString();
                                });
    }

    private int index(String key) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).key().equals(key)) {
                return i;
            }
        }
        throw new IllegalArgumentException(table.name() + " has no column " + key);
    }

    private void prepare(int header, int first, int last) {
        Sheet sheet = grid.sheet();
        sheet.setDisplayGridlines(false);
        sheet.createFreezePane(0, first);
        sheet.setAutoFilter(new CellRangeAddress(first - 1, last, 0, grid.last()));
        sheet.setRepeatingRows(new CellRangeAddress(header, first - 1, 0, grid.last()));
        layout.fit(sheet, 0, table.title() + " · " + rekap.periode().teks());
    }

    /** Names a cell for the whole workbook, unless the name is taken by an earlier sheet. */
    private void name(String wanted, int row, int column) {
        Workbook workbook = grid.sheet().getWorkbook();
        if (workbook.getName(wanted) != null) {
            return;
        }
        Name name = workbook.createName();
        name.setNameName(wanted);
        name.setRefersToFormula(
                new CellReference(grid.sheet().getSheetName(), row, column, true, true)
                        .formatAsString());
    }
}
