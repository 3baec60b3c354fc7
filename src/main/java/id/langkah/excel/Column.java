package id.langkah.excel;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One column of a table.
 *
 * <p>In formulas {@code {key}} is the cell of another column in the row, {@code {range:key}} the
 * cells of a column over the rows that a total is about, {@code {column}} the same of the total's
 * own column, and {@code {saat}} the moment of the rekap.
 *
 * @param <R> what a row is made of
 * @param key its name in formulas and in the names of totals; letters and digits only
 * @param group a heading over several neighbours that share it; blank for none
 * @param width in characters
 * @param value what stands in a row, as its {@link ColumnKind} says; null for nothing
 * @param formula the same as a formula; null for a plain value
 * @param needs the keys that the formula may name
 * @param total what stands under it; null for nothing
 */
record Column<R>(
        String key,
        String group,
        String heading,
        double width,
        ColumnKind kind,
        Function<R, @Nullable Object> value,
        Function<R, @Nullable String> formula,
        List<String> needs,
        @Nullable Total<R> total,
        Shown shown) {

    private static final Pattern NAMED = Pattern.compile("\\{(?:range:)?(\\w+)}");

    /** When a column is there. */
    enum Shown {
        USUALLY,
        /** When somebody chooses it. */
        CHOSEN,
        /** Only for the formulas that need it, and out of sight. */
        NEVER
    }

    /**
     * What stands in the row under a table, or over a band of it.
     *
     * @param value what the formula comes to
     */
    record Total<R>(String formula, Function<List<R>, @Nullable Object> value) {}

    static <R> Column<R> of(
            String key, String heading, double width, ColumnKind kind, Function<R, @Nullable Object> value) {
        return new Column<>(key, "", heading, width, kind, value, row -> null, List.of(), null, Shown.USUALLY);
    }

    static <R> Column<R> text(String key, String heading, double width, Function<R, String> value) {
        return of(key, heading, width, ColumnKind.TEXT, value::apply);
    }

    static <R> Column<R> word(String key, String heading, double width, Function<R, String> value) {
        return of(key, heading, width, ColumnKind.WORD, value::apply);
    }

    /** A word for yes and a word for no. */
    static <R> Column<R> yes(String key, String heading, double width, Function<R, Boolean> value) {
        return word(key, heading, width, row -> value.apply(row) ? "Ya" : "Tidak");
    }

    Column<R> under(String group) {
        return new Column<>(key, group, heading, width, kind, value, formula, needs, total, shown);
    }

    Column<R> by(String formula) {
        return by(row -> formula, named(formula));
    }

    /** With a formula that differs from row to row; null leaves a row its plain value. */
    Column<R> by(Function<R, @Nullable String> formula, List<String> needs) {
        return new Column<>(key, group, heading, width, kind, value, formula, needs, total, shown);
    }

    Column<R> total(String formula, Function<List<R>, @Nullable Object> value) {
        return new Column<>(
                key, group, heading, width, kind, this.value, this.formula, needs, new Total<>(formula, value), shown);
    }

    Column<R> shown(Shown when) {
        return new Column<>(key, group, heading, width, kind, value, formula, needs, total, when);
    }

    /** There when somebody chooses it, or when it has something to say. */
    Column<R> when(boolean usual) {
        return shown(usual ? Shown.USUALLY : Shown.CHOSEN);
    }

    boolean isHidden() {
        return shown == Shown.NEVER;
    }

    /** With the sum of what the filter lets through. */
    Column<R> sum() {
        return total(
                "SUBTOTAL(109,{column})",
                rows -> rows.stream()
                        .map(value)
                        .mapToDouble(one -> one instanceof Number n ? n.doubleValue() : 0)
                        .sum());
    }

    /** The keys of all columns that its formulas name. */
    List<String> allNeeds() {
        var all = new ArrayList<>(needs);
        all.addAll(totalNeeds());
        return all;
    }

    /** The keys that its total names. */
    List<String> totalNeeds() {
        Total<R> under = total;
        return under == null ? List.of() : named(under.formula());
    }

    private static List<String> named(String formula) {
        Stream<MatchResult> matches = NAMED.matcher(formula).results();
        return matches.map(match -> match.group(1))
                .filter(key -> !key.equals("column") && !key.equals("saat"))
                .toList();
    }

    static @Nullable Object orNull(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() : null;
    }

    static @Nullable Object orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
