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
import java.util.function.IntSupplier;
import org.jspecify.annotations.Nullable;

/** Executes statements on one connection. Values are always bound, and each statement is prepared once. */
final class Sql implements AutoCloseable {
    /** Seconds are always written, so that the texts sort like the moments. */
    private static final DateTimeFormatter SAAT = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss");

    private Connection connection;
    private final Map<String, PreparedStatement> prepared = new HashMap<>();
    private final Map<String, Map<List<String>, String>> inserts = new HashMap<>();

    private @Nullable LateCheck beside;

    Sql(Connection connection) {
        this.connection = connection;
    }

    /** From now on the given check is interrupted before anything is written. */
    void goBefore(LateCheck check) {
        beside = check;
    }

    /** Continues on another connection; the prepared statements were closed with the old one. */
    void use(Connection other) {
        connection = other;
    }

    /** Reads a value from a row. */
    @FunctionalInterface
    interface Reading<T> {
        T of(ResultRow row) throws SQLException;
    }

    /** Executes statements without values: a script or a pragma. */
    void run(String script) {
        guarded(() -> execute(script));
    }

    /**
     * Changes rows and returns their number. The bound values are released afterwards, because they
     * may be megabytes.
     */
    int change(String sql, @Nullable Object... values) {
        return guarded(() -> changed(sql, values));
    }

    /** Writes while no check runs beside it. */
    private int guarded(IntSupplier write) {
        LateCheck other = beside;
        if (other == null) {
            return write.getAsInt();
        }
        other.enter();
        try {
            return write.getAsInt();
        } finally {
            other.leave();
        }
    }

    private int execute(String script) {
        try (Statement statement = connection.createStatement()) {
            return statement.executeUpdate(script);
        } catch (SQLException e) {
            throw DatabaseException.of(e);
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

    /** Adds a row and returns its number. */
    long add(String sql, @Nullable Object... values) {
        change(sql, values);
        return added();
    }

    /** The number of the row added last. */
    long added() {
        return one("SELECT last_insert_rowid() AS id", row -> row.number("id")).orElseThrow();
    }

    /** Adds a row with its columns given by name. */
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

    /** Discards a failed statement, which cannot be executed again, and translates the failure. */
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
        PreparedStatement statement = prepared.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            prepared.put(sql, statement);
        }
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, plain(values[i]));
        }
        return statement;
    }

    /** Converts a value to a type that SQLite stores; other types become text. */
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
