package id.langkah.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The content of a file by table: number of rows, and a checksum of all values. What only
 * {@linkplain Staffer.Work#next the next version} has is left out, and so is a column with the default
 * value that a later version gave it.
 */
public final class State {
    /** The column with large contents, which are represented by their checksum column. */
    private static final String CONTENT = "isi";

    private State() {}

    /** The content of a file that another process may have open. */
    public static Map<String, String> of(Path file) {
        try (Database database = Database.connect(file)) {
            return of(database);
        }
    }

    static Map<String, String> of(Database database) {
        var all = new TreeMap<String, String>();
        tables(database)
                .forEach((table, line) -> all.put(
                        table,
                        database.sql()
                                .one(
                                        "SELECT count(*) AS n, coalesce(group_concat(line,"
                                                + " char(10)), '') AS lines FROM (SELECT "
                                                + line
                                                + " AS line FROM "
                                                + table
                                                + " ORDER BY line)",
                                        row -> sum(row.number("n"), row.text("lines")))
                                .orElseThrow()));
        return all;
    }

    /** The content of a new file. */
    static Map<String, String> ofNew(Path folder) throws IOException {
        Path file = folder.resolve("kosong.db");
        Disk.discard(file);
        try (Database database = Database.open(file, Contents.SAAT, false)) {
            return of(database);
        }
    }

    private static String sum(long rows, String lines) {
        return rows + ":" + Integer.toHexString(lines.hashCode());
    }

    /** The tables in which two contents differ. */
    static Map<String, String> changes(Map<String, String> from, Map<String, String> to) {
        var changed = new TreeMap<>(to);
        changed.entrySet().removeAll(from.entrySet());
        return changed;
    }

    /** The tables, each with an expression for the values of a row. */
    private static Map<String, String> tables(Database database) {
        var columns = new LinkedHashMap<String, List<String>>();
        database.sql()
                .list(
                        "SELECT t.name AS tabel, group_concat(iif(c.dflt_value IS NULL,"
                                + " 'quote(' || c.name || ') || ''|''',"
                                + " 'iif(' || c.name || ' IS ' || c.dflt_value || ', '''', quote(' || c.name"
                                + " || ') || ''|'')'), ' || ')"
                                + " AS line FROM pragma_table_list t JOIN pragma_table_info(t.name) c"
                                + " WHERE t.schema = 'main' AND t.type = 'table'"
                                + " AND t.name NOT LIKE 'sqlite_%' AND t.name NOT LIKE '%\\_baru' ESCAPE '\\'"
                                + " AND c.name NOT LIKE '%\\_baru' ESCAPE '\\' AND c.name <> '"
                                + CONTENT
                                + "' GROUP BY t.name",
                        row -> columns.put(row.text("tabel"), List.of(row.text("line"))));
        return columns.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, entry -> entry.getValue().getFirst()));
    }
}
