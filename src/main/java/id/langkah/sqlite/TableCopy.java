package id.langkah.sqlite;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.OptionalLong;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/**
 * Copies the readable rows of one damaged table: forwards from the first row, backwards from the
 * last one, and in between by halving until each part is readable or a single key.
 */
final class TableCopy {
    private static final Logger LOG = Logger.getLogger(TableCopy.class.getName());
    private static final int PRIMARY_CODE = 0xff;

    /** A table that needs more attempts than this is given up. */
    private static final int TRIES = 20_000;

    private final Connection damaged;
    private final Connection fresh;
    private final String insert;
    private final String select;
    private final int columns;
    private boolean complete = true;
    private int tries;

    /**
     * Copies between two open files.
     *
     * @param key the column that orders the rows: rowid, or the first column of the primary key
     */
    TableCopy(Connection damaged, Connection fresh, String table, String key, List<String> names) {
        this.damaged = damaged;
        this.fresh = fresh;
        this.columns = names.size();
        String list = names.stream().map(TableCopy::quoted).collect(Collectors.joining(", "));
        String marks =
                String.join(", ", Stream.generate(() -> "?").limit(columns).toList());
        this.select = "SELECT " + key + " AS urutan, " + list + " FROM " + quoted(table);
        this.insert = "INSERT INTO " + quoted(table) + " (" + list + ") VALUES (" + marks + ")";
    }

    static String quoted(String name) {
        return '"' + name.replace("\"", "\"\"") + '"';
    }

    /** Copies the rows; returns whether all of them were copied, as far as the table tells. */
    boolean run() {
        Stretch first = read(" ORDER BY urutan");
        if (first.whole()) {
            return complete;
        }
        complete = false;
        Stretch last = read(" ORDER BY urutan DESC");
        if (first.end().isPresent() && last.end().isPresent()) {
            between(first.end().getAsLong(), last.end().getAsLong());
        }
        return false;
    }

    private void between(long from, long to) {
        tries++;
        if (from > to || tries > TRIES) {
            return;
        }
        Stretch read = read(" WHERE urutan BETWEEN " + from + " AND " + to + " ORDER BY urutan");
        if (!read.whole() && from < to) {
            long start = read.end().orElse(from);
            long middle = start + (to - start) / 2;
            between(start, Math.min(middle, to - 1));
            between(middle + 1, to);
        }
    }

    /** How far a reading succeeded. */
    private record Stretch(boolean whole, OptionalLong end) {}

    private Stretch read(String which) {
        OptionalLong end = OptionalLong.empty();
        try (PreparedStatement reading = damaged.prepareStatement(select + which);
                PreparedStatement writing = fresh.prepareStatement(insert);
                ResultSet row = reading.executeQuery()) {
            while (row.next()) {
                write(row, writing);
                end = row.getObject(1) instanceof Number key ? OptionalLong.of(key.longValue()) : end;
            }
            return new Stretch(true, end);
        } catch (SQLException e) {
            LOG.log(Level.FINE, e, () -> "Not to be read: " + select + which);
            return new Stretch(false, end);
        }
    }

    private void write(ResultSet row, PreparedStatement writing) throws SQLException {
        for (int i = 1; i <= columns; i++) {
            writing.setObject(i, row.getObject(i + 1));
        }
        try {
            writing.executeUpdate();
        } catch (SQLException e) {
            if (!isThereAlready(e)) {
                complete = false;
            }
        }
    }

    private static boolean isThereAlready(SQLException e) {
        boolean constraint = (e.getErrorCode() & PRIMARY_CODE) == SQLiteErrorCode.SQLITE_CONSTRAINT.code;
        return constraint && String.valueOf(e.getMessage()).contains("UNIQUE");
    }
}
