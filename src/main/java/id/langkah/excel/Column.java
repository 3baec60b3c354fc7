package id.langkah.excel;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * @param <R> what a row is made of
 * @param key its name in formulas and in the names of totals; letters only
 * @param group a heading over several neighbours that share it; blank for none
 * @param width in characters
 * @param value what stands in a row, as its {@link Kind} says; null for nothing
 * @param formula the same as a formula, in which {@code {key}} is the cell of another column in the
 *     row and {@code {saat}} the moment of the rekap; null for a plain value
 * @param total what stands under it; null for nothing
 */
record Column<R>(
        String key,
        String group,
        String heading,
        double width,
        Kind kind,
        Function<R, @Nullable Object> value,
        @Nullable String formula,
        @Nullable Total<R> total) {

    /**
     * What stands in the row under a table.
     *
     * @param formula in which {@code {column}} is the cells above, {@code {key}} a cell of the row
     * @param value what the formula comes to
     */
    record Total<R>(String formula, Function<List<R>, @Nullable Object> value) {}

    static <R> Column<R> of(
            String key,
            String heading,
            double width,
            Kind kind,
            Function<R, @Nullable Object> value) {
        return new Column<>(key, "", heading, width, kind, value, null, null);
    }

    static <R> Column<R> text(String key, String heading, double width, Function<R, String> value) {
        return of(key, heading, width, Kind.TEXT, value::apply);
    }

    static <R> Column<R> word(String key, String heading, double width, Function<R, String> value) {
        return of(key, heading, width, Kind.WORD, value::apply);
    }

    /** A word for yes and a word for no. */
    static <R> Column<R> yes(String key, String heading, double width, Function<R, Boolean> value) {
        return word(key, heading, width, row -> value.apply(row) ? "Ya" : "Tidak");
    }

    Column<R> under(String group) {
        return new Column<>(key, group, heading, width, kind, value, formula, total);
    }

    Column<R> by(String formula) {
        return new Column<>(key, group, heading, width, kind, value, formula, total);
    }

    Column<R> total(String formula, Function<List<R>, @Nullable Object> value) {
        return new Column<>(
                key,
                group,
                heading,
                width,
                kind,
                this.value,
                this.formula,
                new Total<>(formula, value));
    }

    /** With the sum of what the filter lets through. */
    Column<R> sum() {
        return total(
                "SUBTOTAL(109,{column})",
                rows ->
                        rows.stream()
                                .map(value)
                                .mapToDouble(one -> one instanceof Number n ? n.doubleValue() : 0)
                                .sum());
    }

    static @Nullable Object orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    static @Nullable Object orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
