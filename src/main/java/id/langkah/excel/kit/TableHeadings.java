package id.langkah.excel.kit;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;

/** The headings of a table, in two rows where some columns share one. */
final class TableHeadings {
    private final Table<?> table;
    private final Grid grid;

    TableHeadings(Table<?> table, Grid grid) {
        this.table = table;
        this.grid = grid;
    }

    /** Writes them; returns the next row. */
    int write(int top) {
        List<? extends Column<?>> columns = table.columns();
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
            int to = end(from);
            for (int i = from; i <= to; i++) {
                row.getCell(i).setCellValue(columns.get(i).heading());
            }
            if (top < bottom) {
                group(top, from, to, columns.get(from).group());
            }
            from = to + 1;
        }
        return bottom + 1;
    }

    /** The last column that shares a heading with this one. */
    private int end(int from) {
        List<? extends Column<?>> columns = table.columns();
        String group = columns.get(from).group();
        int to = from;
        while (!group.isEmpty()
                && to + 1 < columns.size()
                && columns.get(to + 1).group().equals(group)) {
            to++;
        }
        return to;
    }

    /** The number of lines of the longest heading that several columns share. */
    private int groupLines() {
        List<? extends Column<?>> columns = table.columns();
        int lines = 1;
        for (int from = 0; from < columns.size(); from++) {
            String group = columns.get(from).group();
            boolean begins = from == 0 || !columns.get(from - 1).group().equals(group);
            if (begins && !group.isEmpty() && !columns.get(from).isHidden()) {
                lines = Math.max(lines, grid.lines(from, end(from), group, CellLook.HEADING));
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
}
