package id.langkah.sqlite;

import id.langkah.domain.kinerja.Nilai;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The current row of a query result, read by column names. */
final class ResultRow {
    private static final Pattern SAAT = Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}");

    private final ResultSet columns;

    ResultRow(ResultSet columns) {
        this.columns = columns;
    }

    @Nullable
    String textOrNull(String column) throws SQLException {
        return columns.getString(column);
    }

    String text(String column) throws SQLException {
        return Objects.requireNonNull(columns.getString(column), column);
    }

    int integer(String column) throws SQLException {
        return columns.getInt(column);
    }

    @Nullable
    Integer integerOrNull(String column) throws SQLException {
        int value = columns.getInt(column);
        return columns.wasNull() ? null : value;
    }

    long number(String column) throws SQLException {
        return columns.getLong(column);
    }

    @Nullable
    Long numberOrNull(String column) throws SQLException {
        long value = columns.getLong(column);
        return columns.wasNull() ? null : value;
    }

    @Nullable
    BigDecimal angka(String column) throws SQLException {
        String text = columns.getString(column);
        return text == null ? null : new BigDecimal(text);
    }

    /** A figure: its text from the column, and the number it counts as from the column {@code …_angka} beside it. */
    Nilai nilai(String column) throws SQLException {
        return new Nilai(text(column), angka(column + "_angka"));
    }

    byte @Nullable [] bytes(String column) throws SQLException {
        return columns.getBytes(column);
    }

    @Nullable
    LocalDate date(String column) throws SQLException {
        String text = columns.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    LocalDateTime saat(String column) throws SQLException {
        return saatOf(text(column));
    }

    /** Parses a stored moment; the usual form is parsed by hand because a year has a hundred thousand of them. */
    private static LocalDateTime saatOf(String text) {
        if (!SAAT.matcher(text).matches()) {
            return LocalDateTime.parse(text);
        }
        return LocalDateTime.of(
                Integer.parseInt(text, 0, 4, 10),
                Integer.parseInt(text, 5, 7, 10),
                Integer.parseInt(text, 8, 10, 10),
                Integer.parseInt(text, 11, 13, 10),
                Integer.parseInt(text, 14, 16, 10),
                Integer.parseInt(text, 17, 19, 10));
    }

    @Nullable
    LocalDateTime saatOrNull(String column) throws SQLException {
        String text = columns.getString(column);
        return text == null ? null : saatOf(text);
    }

    <E extends Enum<E>> E word(String column, Class<E> type) throws SQLException {
        return Enum.valueOf(type, text(column));
    }
}
