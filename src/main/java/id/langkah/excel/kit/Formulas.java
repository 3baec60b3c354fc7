package id.langkah.excel.kit;

import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What Excel computes in a {@link Lembar}: formulas of columns and totals by key, colours for
 * words, and hidden columns that formulas need.
 */
public final class Formulas<R> {
    private final Map<String, List<UnaryOperator<Column<R>>>> byKey = new HashMap<>();
    private final List<Column<R>> behind = new ArrayList<>();
    private final List<Shade> shades = new ArrayList<>();

    public Formulas<R> by(String key, String formula) {
        return change(key, column -> column.by(formula));
    }

    /** Adds a formula for a column; where it is null, the row keeps its plain value. */
    public Formulas<R> by(String key, Function<R, @Nullable String> formula, List<String> needs) {
        return change(key, column -> column.by(formula, needs));
    }

    public Formulas<R> total(String key, String formula, Function<List<R>, @Nullable Object> value) {
        return change(key, column -> column.total(formula, value));
    }

    /** Adds totals that sum the rows visible through the filter. */
    public Formulas<R> sum(String... keys) {
        Arrays.stream(keys).forEach(key -> change(key, Column::sum));
        return this;
    }

    /** Adds a hidden column that only formulas use. */
    public Formulas<R> behind(KolomRekap<R> kolom, String formula) {
        behind.add(new Column<>(kolom.tampil(KolomRekap.Tampil.TERSEMBUNYI)).by(formula));
        return this;
    }

    public Formulas<R> shade(Shade shade) {
        shades.add(shade);
        return this;
    }

    private Formulas<R> change(String key, UnaryOperator<Column<R>> change) {
        byKey.computeIfAbsent(key, unused -> new ArrayList<>()).add(change);
        return this;
    }

    /**
     * The table with these formulas.
     *
     * @throws IllegalArgumentException when a formula belongs to a column that does not exist
     */
    public Table<R> table(Lembar<R> lembar) {
        var columns = new ArrayList<Column<R>>();
        var open = new HashMap<>(byKey);
        for (KolomRekap<R> kolom : lembar.kolom()) {
            var column = new Column<>(kolom);
            List<UnaryOperator<Column<R>>> changes = open.remove(kolom.kunci());
            for (UnaryOperator<Column<R>> change : changes == null ? List.<UnaryOperator<Column<R>>>of() : changes) {
                column = change.apply(column);
            }
            columns.add(column);
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException(lembar.nama() + " has no column " + open.keySet());
        }
        columns.addAll(behind);
        return Table.of(lembar, columns, shades);
    }
}
