package id.langkah.excel.kit;

import id.langkah.domain.rekap.KolomRekap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A column of a sheet with what Excel counts in it.
 *
 * <p>In formulas {@code {key}} is the cell of another column in the row, {@code {range:key}} the cells of a column over
 * the rows that a total is about, {@code {column}} the same of the total's own column, and {@code {saat}} the moment of
 * the rekap.
 *
 * @param <R> what a row is made of
 * @param kolom what it is on every surface
 * @param formula the value as a formula; null for a plain value
 * @param needs the keys that the formula may name
 * @param total what stands under it; null for nothing
 */
record Column<R>(
        KolomRekap<R> kolom,
        Function<R, @Nullable String> formula,
        List<String> needs,
        @Nullable Total<R> total) {

    private static final Pattern NAMED = Pattern.compile("\\{(?:range:)?(\\w+)}");

    /**
     * What stands in the row under a table, or over a band of it.
     *
     * @param value what the formula comes to
     */
    record Total<R>(String formula, Function<List<R>, @Nullable Object> value) {}

    Column(KolomRekap<R> kolom) {
        this(kolom, row -> null, List.of(), null);
    }

    String key() {
        return kolom.kunci();
    }

    String group() {
        return kolom.kelompok();
    }

    String heading() {
        return kolom.judul();
    }

    double width() {
        return kolom.lebar();
    }

    ColumnKind kind() {
        return ColumnKind.of(kolom.jenis());
    }

    @Nullable
    Object value(R row) {
        return kolom.nilai().apply(row);
    }

    boolean isUsual() {
        return kolom.tampil() == KolomRekap.Tampil.LAZIM;
    }

    boolean isHidden() {
        return kolom.tampil() == KolomRekap.Tampil.TERSEMBUNYI;
    }

    Column<R> hidden() {
        return new Column<>(kolom.tampil(KolomRekap.Tampil.TERSEMBUNYI), formula, needs, total);
    }

    Column<R> by(String formula) {
        return by(row -> formula, named(formula));
    }

    /** With a formula that differs from row to row; null leaves a row its plain value. */
    Column<R> by(Function<R, @Nullable String> formula, List<String> needs) {
        return new Column<>(kolom, formula, needs, total);
    }

    Column<R> total(String formula, Function<List<R>, @Nullable Object> value) {
        return new Column<>(kolom, this.formula, needs, new Total<>(formula, value));
    }

    /** With the sum of what the filter lets through. */
    Column<R> sum() {
        return total(
                "SUBTOTAL(109,{column})",
                rows -> rows.stream()
                        .map(this::value)
                        .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
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
}
