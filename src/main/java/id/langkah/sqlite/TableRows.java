package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.MasalahException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads and writes all tables as rows of plain values, with table and column names in camel case
 * ({@code versi_sop} becomes {@code versiSop}). The search is left out, because it follows from the
 * rest.
 */
public final class TableRows {
    private static final Pattern WORD = Pattern.compile("_([a-z0-9])");

    private final Database database;
    private final Sql sql;
    private final Map<String, Table> tables = new LinkedHashMap<>();

    public TableRows(Database database) {
        this.database = database;
        this.sql = database.sql();
        sql.list(
                        "SELECT s.name FROM sqlite_schema s JOIN pragma_table_list t"
                                + " ON t.name = s.name AND t.schema = 'main' AND t.type = 'table'"
                                + " WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%'"
                                + " ORDER BY s.rowid",
                        row -> row.text("name"))
                .forEach(name -> tables.put(camel(name), table(name)));
    }

    /**
     * One table.
     *
     * @param columns the columns, keyed by their outside names
     */
    private record Table(String name, Map<String, Column> columns) {}

    private record Column(String name, boolean bytes) {}

    private Table table(String name) {
        var columns = new LinkedHashMap<String, Column>();
        sql.list(
                        "SELECT name, type FROM pragma_table_info(?)",
                        row -> new Column(row.text("name"), row.text("type").equals("BLOB")),
                        name)
                .forEach(column -> columns.put(camel(column.name()), column));
        return new Table(name, columns);
    }

    static String camel(String name) {
        return WORD.matcher(name).replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    /** The version of the database's shape. */
    public int schema() {
        return database.pragma("user_version");
    }

    /** The names of the tables, parents before children. */
    public List<String> names() {
        return List.copyOf(tables.keySet());
    }

    /** The number of rows in all tables. */
    public long count() {
        return tables.values().stream().mapToLong(this::count).sum();
    }

    private long count(Table table) {
        return sql.one("SELECT count(*) AS n FROM " + table.name(), row -> row.number("n"))
                .orElseThrow();
    }

    /** Delivers each row of a table: texts, whole numbers, bytes or null, keyed by column. */
    public void read(String name, Consumer<Map<String, @Nullable Object>> to) {
        Table table = known(name);
        try (var statement = database.connection().createStatement();
                ResultSet rows = statement.executeQuery("SELECT * FROM " + table.name())) {
            while (rows.next()) {
                var values = new LinkedHashMap<String, @Nullable Object>();
                for (var column : table.columns().entrySet()) {
                    values.put(column.getKey(), rows.getObject(column.getValue().name()));
                }
                to.accept(values);
            }
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    private Table known(String name) {
        Table table = tables.get(name);
        if (table == null) {
            throw StoreProof.refused("Tabel \"" + name + "\" tidak dikenal.");
        }
        return table;
    }

    /**
     * Fills the file, which must be empty, with rows added in any order, all or none. Finally
     * everything is read once, so that nothing is stored that cannot be shown.
     *
     * @param work calls {@link #add} for each row
     */
    public void fill(Runnable work) {
        fill(tables.keySet(), work);
    }

    /**
     * Fills some tables; other tables may have rows.
     *
     * @param empty the tables that must be empty
     */
    public void fill(Collection<String> empty, Runnable work) {
        database.inTransaction(() -> {
            if (empty.stream().anyMatch(name -> count(known(name)) > 0)) {
                throw new MasalahException(masalah(
                        "Berkas data ini sudah berisi, sedangkan ekspor"
                                + " hanya dibaca ke berkas data yang masih"
                                + " kosong.",
                        "Buat berkas data baru, lalu impor ke sana."));
            }
            sql.run("PRAGMA defer_foreign_keys = ON");
            work.run();
            new StoreProof(database).prove();
            return empty.size();
        });
    }

    /** Adds a row; missing columns are null, and bytes may be Base64. */
    public void add(String name, Map<String, Object> row) {
        Table table = known(name);
        var columns = new LinkedHashMap<String, @Nullable Object>();
        row.forEach((key, value) -> {
            Column column = table.columns().get(key);
            if (column == null) {
                throw StoreProof.refused("Kolom \"" + key + "\" pada \"" + name + "\" tidak dikenal.");
            }
            columns.put(column.name(), column.bytes() ? bytes(value) : value);
        });
        if (columns.isEmpty()) {
            throw StoreProof.refused("Ada baris kosong pada \"" + name + "\".");
        }
        try {
            sql.insert(table.name(), columns);
        } catch (IllegalStateException e) {
            throw new MasalahException(StoreProof.unfit("Ada isi \"" + name + "\" yang tidak sah."), e);
        }
    }

    private static Object bytes(Object value) {
        try {
            return value instanceof String text ? Base64.getDecoder().decode(text) : value;
        } catch (IllegalArgumentException e) {
            throw new MasalahException(StoreProof.unfit("Ada isi berkas yang tidak terbaca."), e);
        }
    }
}
