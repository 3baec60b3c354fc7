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
 * A column of a sheet with its formulas.
 *
 * <p>In formulas {@code {key}} stands for the cell of another column in the same row,
 * {@code {range:key}} for the cells of a column over the rows of a total, {@code {column}} for the
 * same of the total's own column, and {@code {saat}} for the cell with the moment of the rekap.
 *
 * @param <R> the type of the rows
 * @param kolom the column as shown everywhere
 * @param formula gives the formula of a row; null for a plain value
 * @param needs the keys that the formula may use
 * @param total the total below the column; null for none
 */
record Column<R>(
        KolomRekap<R> kolom,
        Function<R, @Nullable String> formula,
        List<String> needs,
        @Nullable Total<R> total) {

    private static final Pattern NAMED = Pattern.compile("\\{(?:range:)?(\\w+)}");

    /**
     * The formula of a total row below a table or in a band.
     *
     * @param value computes the result of the formula
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

    Column<R> widened(double factor) {
        return new Column<>(kolom.selebar(factor * kolom.lebar()), formula, needs, total);
    }

    Column<R> hidden() {
        return new Column<>(kolom.tampil(KolomRekap.Tampil.TERSEMBUNYI), formula, needs, total);
    }

    Column<R> by(String formula) {
        return by(row -> formula, named(formula));
    }

    /** A copy with a formula that may differ from row to row; where it is null, the row keeps its plain value. */
    Column<R> by(Function<R, @Nullable String> formula, List<String> needs) {
        return new Column<>(kolom, formula, needs, total);
    }

    Column<R> total(String formula, Function<List<R>, @Nullable Object> value) {
        return new Column<>(kolom, this.formula, needs, new Total<>(formula, value));
    }

    /** A copy with a total that sums the rows visible through the filter. */
    Column<R> sum() {
        return total(
                "SUBTOTAL(109,{column})",
                rows -> rows.stream()
                        .map(this::value)
                        .mapToDouble(value -> value instanceof Number number ? number.doubleValue() : 0)
                        .sum());
    }

    /** The keys of all columns that its formulas refer to. */
    List<String> allNeeds() {
        var all = new ArrayList<>(needs);
        all.addAll(totalNeeds());
        return all;
    }

    /** The keys that its total refers to. */
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
