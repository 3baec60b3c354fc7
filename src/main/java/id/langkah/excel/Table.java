package id.langkah.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A sheet as it is described: what its columns are and what its rows. How it looks is the same for
 * all of them, and all begin with the number of the row.
 *
 * @param <R> what a row is made of
 * @param key begins the names of its totals; letters only
 * @param name of the sheet
 * @param title over the table
 * @param empty what stands in a table without rows
 * @param columns the first of them numbers the rows
 * @param before how many rows stand on sheets before this one
 * @param notes under the table
 */
record Table<R>(
        String key,
        String name,
        String title,
        String empty,
        List<Column<R>> columns,
        List<R> rows,
        int before,
        List<String> notes) {

    Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /**
     * @param columns without that of the number
     */
    static <R> Table<R> of(
            String key,
            String name,
            String title,
            String empty,
            List<Column<R>> columns,
            List<R> rows,
            List<String> notes) {
        var all = new ArrayList<Column<R>>();
        all.add(Column.of("No", "No", 6, Kind.ORDINAL, row -> null));
        all.addAll(columns);
        return new Table<>(key, name, title, empty, all, rows, 0, notes);
    }

    /** The table over as many sheets as it needs when none holds more rows than that. */
    List<Table<R>> parts(int most) {
        int parts = Math.max(1, (rows.size() + most - 1) / most);
        return IntStream.range(0, parts).mapToObj(part -> part(part, most)).toList();
    }

    private Table<R> part(int part, int most) {
        int from = part * most;
        List<R> some = rows.subList(from, Math.min(from + most, rows.size()));
        String own = part == 0 ? key : key + (part + 1);
        return new Table<>(own, name, title, empty, columns, some, from, notes);
    }

    boolean isGrouped() {
        return columns.stream().anyMatch(column -> !column.group().isEmpty());
    }

    boolean hasTotals() {
        return columns.stream().anyMatch(column -> column.total() != null);
    }

    /** The column that words are put into where a row has no values of its own. */
    int firstText() {
        return (int) columns.stream().takeWhile(column -> column.kind() != Kind.TEXT).count();
    }
}
