package id.langkah.sqlite;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Statements with their values, over one connection. Values are bound, never written into the
 * statement. Each statement is prepared once.
 */
final class Sql implements AutoCloseable {
    /** Seconds are always written, so that the texts sort as the moments do. */
    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Map<List<String>, String>> inserts = new HashMap<>();

    private @Nullable LateCheck beside;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** From now on whatever is written goes before a check of the same file. */
    void goBefore(LateCheck check) {
        beside = check;
    }

    /** Goes on over another connection; what was prepared is closed by now. */
    void use(Connection other) {
        connection = other;
    }

    /** Makes a value of one row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultRow row) throws SQLException;
    }

    /** Runs statements without values: a script, a pragma. */
    void run(String script) {
        LateCheck other = beside;
        if (other == null) {
            execute(script);
            return;
        }
        other.enter();
        try {
            execute(script);
        } finally {
            other.leave();
        }
    }

    private void execute(String script) {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(script);
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** Changes rows; how many. The values are let go of afterwards: they may be megabytes. */
    int change(String sql, @Nullable Object... values) {
        LateCheck other = beside;
        if (other == null) {
            return changed(sql, values);
        }
        other.enter();
        try {
            return changed(sql, values);
        } finally {
            other.leave();
        }
    }

    private int changed(String sql, @Nullable Object[] values) {
        try {
            PreparedStatement statement = bound(sql, values);
            int rows = statement.executeUpdate();
            statement.clearParameters();
            return rows;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    /** Adds a row; its number. */
    long add(String sql, @Nullable Object... values) {
        change(sql, values);
        return added();
    }

    /** The number of the row that was added last. */
    long added() {
        return one("SELECT last_insert_rowid() AS id", row -> row.number("id")).orElseThrow();
    }

    /** Adds a row whose columns are given by name. */
    void insert(String table, Map<String, @Nullable Object> columns) {
        String statement = inserts.computeIfAbsent(table, name -> new HashMap<>())
                .computeIfAbsent(List.copyOf(columns.keySet()), names -> insertion(table, names));
        change(statement, columns.values().toArray());
    }

    private static String insertion(String table, List<String> columns) {
        String names = String.join(", ", columns);
        String marks = String.join(", ", Collections.nCopies(columns.size(), "?"));
        return "INSERT INTO " + table + " (" + names + ") VALUES (" + marks + ")";
    }

    <T> List<T> list(String sql, Reading<T> reading, @Nullable Object... values) {
        try (ResultSet rows = bound(sql, values).executeQuery()) {
            var list = new ArrayList<T>();
            var row = new ResultRow(rows);
            while (rows.next()) {
                list.add(reading.of(row));
            }
            return list;
        } catch (SQLException e) {
            throw failed(sql, e);
        }
    }

    <T> Optional<T> one(String sql, Reading<T> reading, @Nullable Object... values) {
        return list(sql, reading, values).stream().findFirst();
    }

    /** A statement that failed once cannot be run again: SQLite's library has let go of it. */
    private DatabaseException failed(String sql, SQLException fault) {
        PreparedStatement spent = prepared.remove(sql);
        try {
            if (spent != null) {
                spent.close();
            }
        } catch (SQLException e) {
            fault.addSuppressed(e);
        }
        return DatabaseException.of(fault);
    }

    private PreparedStatement bound(String sql, @Nullable Object[] values) throws SQLException {
        PreparedStatement statement = prepare(sql);
        bind(statement, values);
        return statement;
    }

    private PreparedStatement prepare(String sql) throws SQLException {
        PreparedStatement known = prepared.get(sql);
        if (known == null) {
            known = connection.prepareStatement(sql);
            prepared.put(sql, known);
        }
        return known;
    }

    private static void bind(PreparedStatement statement, @Nullable Object[] values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
    }

    /** What SQLite has no type for is kept as text. */
    static @Nullable Object plain(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case LocalDate tanggal -> tanggal.toString();
            case LocalDateTime saat -> saat.format(SAAT);
            case Enum<?> word -> word.name();
            case Boolean yes -> yes ? 1 : 0;
            case BigDecimal angka -> angka.toPlainString();
            default -> value;
        };
    }

    @Override
    public void close() {
        for (PreparedStatement statement : prepared.values()) {
            try {
                statement.close();
            } catch (SQLException e) {
                throw DatabaseException.of(e);
            }
        }
        prepared.clear();
    }
}
