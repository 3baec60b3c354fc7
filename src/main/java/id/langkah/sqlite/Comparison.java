package id.langkah.sqlite;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares a copy row by row with the open file. SQLite looks up each row by its key in the other
 * file, so nothing is sorted or kept in memory.
 */
final class Comparison {
    /** Settings compared in addition to the tables: the application that wrote the file, and its version. */
    private static final List<String> PRAGMAS = List.of("application_id", "user_version");

    private final Sql sql;

    private Comparison(Sql sql) {
        this.sql = sql;
    }

    /** The first difference; blank when there is none. */
    static String difference(Database file, Path copy) {
        Sql sql = file.sql();
        sql.change("ATTACH ? AS salinan", copy.toUri() + "?mode=ro");
        try {
            return new Comparison(sql).difference();
        } finally {
            sql.close();
            file.betweenReadings(() -> sql.run("DETACH salinan"));
        }
    }

    private String difference() {
        for (String pragma : PRAGMAS) {
            if (number("PRAGMA main." + pragma, pragma) != number("PRAGMA salinan." + pragma, pragma)) {
                return pragma;
            }
        }
        String shape = "SELECT type, name, sql FROM %s.sqlite_schema";
        if (number(
                        "SELECT count(*) AS n FROM (SELECT * FROM (%1$s EXCEPT %2$s)"
                                        .formatted(shape.formatted("main"), shape.formatted("salinan"))
                                + " UNION ALL SELECT * FROM (%2$s EXCEPT %1$s))"
                                        .formatted(shape.formatted("main"), shape.formatted("salinan")),
                        "n")
                != 0) {
            return "sqlite_schema";
        }
        return tables().stream().filter(table -> !isEqual(table)).findFirst().orElse("");
    }

    /** The tables with rows of their own, including those of the search index. */
    private List<String> tables() {
        return sql.list(
                "SELECT name FROM pragma_table_list WHERE schema = 'main'"
                        + " AND type IN ('table', 'shadow') AND name NOT LIKE 'sqlite_schema'",
                row -> row.text("name"));
    }

    private boolean isEqual(String table) {
        long rows = count("main." + quoted(table));
        return rows == count("salinan." + quoted(table)) && rows == count(pairs(table));
    }

    /** A query that counts the rows equal in every column, where a number never equals a text. */
    private String pairs(String table) {
        record Column(String name, int key) {}
        List<Column> columns = sql.list(
                "SELECT name, pk FROM pragma_table_info(?)",
                row -> new Column(quoted(row.text("name")), row.integer("pk")),
                table);
        boolean withoutRowid =
                number("SELECT wr FROM pragma_table_list WHERE schema = 'main' AND name = '" + table + "'", "wr") == 1;
        String key = withoutRowid
                ? columns.stream()
                        .filter(column -> column.key() > 0)
                        .map(column -> equal(column.name()))
                        .collect(Collectors.joining(" AND "))
                : equal("rowid");
        String same = columns.stream()
                .map(Column::name)
                .map(name -> "a.%1$s IS b.%1$s AND typeof(a.%1$s) = typeof(b.%1$s)".formatted(name))
                .collect(Collectors.joining(" AND "));
        return "main.%1$s a CROSS JOIN salinan.%1$s b ON %2$s WHERE %3$s".formatted(quoted(table), key, same);
    }

    private static String equal(String column) {
        return "a.%1$s = b.%1$s".formatted(column);
    }

    private long count(String from) {
        return number("SELECT count(*) AS n FROM " + from, "n");
    }

    private long number(String query, String column) {
        return sql.one(query, row -> row.number(column)).orElse(0L);
    }

    /** A quoted name; the names come from the file's own shape. */
    private static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }
}
