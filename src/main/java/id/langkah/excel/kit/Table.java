package id.langkah.excel.kit;

import id.langkah.domain.rekap.JenisKolom;
import id.langkah.domain.rekap.KolomRekap;
import id.langkah.domain.rekap.Lembar;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The description of a sheet with a table: its columns and rows. All tables have the same look and
 * begin with the number of the row.
 *
 * @param <R> the type of the rows
 * @param key the beginning of the names of its totals; letters only
 * @param name the name of the sheet
 * @param title the title above the table
 * @param empty the text of a table without rows
 * @param columns the columns; the first one holds the number of the row
 * @param before the number of rows on earlier sheets of the same table
 * @param notes notes below the table
 * @param band the bands over neighbouring rows; null for none
 * @param totalled the name of the total row
 */
public record Table<R>(
        String key,
        String name,
        String title,
        String empty,
        List<Column<R>> columns,
        List<R> rows,
        int before,
        List<String> notes,
        @Nullable Function<R, String> band,
        String totalled,
        List<Shade> shades) {

    public static final String NUMBER = "No";

    public Table {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
        shades = List.copyOf(shades);
    }

    /** Neighbouring rows with the name of their band; blank when the table has no bands. */
    public record Band<R>(String name, List<R> rows) {}

    /**
     * The table for a {@link Lembar} with the formulas of its columns.
     *
     * @param columns the columns without that of the row's number
     */
    public static <R> Table<R> of(Lembar<R> lembar, List<Column<R>> columns, List<Shade> shades) {
        var all = new ArrayList<Column<R>>();
        all.add(new Column<>(KolomRekap.of(NUMBER, "No", 6, JenisKolom.URUTAN, row -> null)));
        all.addAll(columns);
        Lembar.Pita<R> pita = lembar.pita();
        return new Table<>(
                lembar.kunci(),
                lembar.nama(),
                lembar.judul(),
                lembar.kosong(),
                all,
                lembar.baris(),
                0,
                lembar.catatan(),
                pita == null ? null : pita.nama(),
                pita == null ? "Jumlah" : pita.jumlah(),
                shades);
    }

    /** The table for a {@link Lembar} without formulas. */
    public static <R> Table<R> of(Lembar<R> lembar) {
        return new Formulas<R>().table(lembar);
    }

    /** The keys of the columns shown by default. */
    public Set<String> usual() {
        var keys = new HashSet<String>();
        columns.stream().filter(column -> column.isUsual()).forEach(column -> keys.add(column.key()));
        return keys;
    }

    /**
     * A copy with only the chosen columns, in their own order. Columns needed by formulas of this
     * or another sheet stay as hidden columns.
     */
    public Table<R> choose(Set<String> keys, Collection<String> needed) {
        Set<String> all = new HashSet<>(Set.of(NUMBER));
        var open = new ArrayDeque<String>(
                Stream.concat(keys.stream(), needed.stream()).distinct().toList());
        while (!open.isEmpty()) {
            String key = open.remove();
            if (all.add(key)) {
                columns.stream()
                        .filter(column -> column.key().equals(key))
                        .forEach(column -> open.addAll(column.allNeeds()));
            }
        }
        List<Column<R>> kept = columns.stream()
                .filter(column -> all.contains(column.key()))
                .map(column -> visible(column, keys) ? column : column.hidden())
                .toList();
        return new Table<>(key, name, title, empty, kept, rows, before, notes, band, totalled, shades);
    }

    private static <R> boolean visible(Column<R> column, Set<String> keys) {
        return column.key().equals(NUMBER) || (keys.contains(column.key()) && !column.isHidden());
    }

    /** A copy in which every column but the row number is wider by a factor. */
    public Table<R> widened(double factor) {
        List<Column<R>> wider = columns.stream()
                .map(column -> column.key().equals(NUMBER) ? column : column.widened(factor))
                .toList();
        return new Table<>(key, name, title, empty, wider, rows, before, notes, band, totalled, shades);
    }

    /** A copy with other names and without notes, for a second sheet about the same rows. */
    public Table<R> named(String otherKey, String otherName, String otherTitle) {
        return new Table<>(
                otherKey, otherName, otherTitle, empty, columns, rows, before, List.of(), band, totalled, shades);
    }

    /** The table split into parts of at most {@code most} rows, one for each sheet. */
    public List<Table<R>> parts(int most) {
        int fit = band == null ? most : most / 2;
        int parts = Math.max(1, (rows.size() + fit - 1) / fit);
        return IntStream.range(0, parts).mapToObj(part -> part(part, fit)).toList();
    }

    private Table<R> part(int part, int most) {
        int from = part * most;
        List<R> some = rows.subList(from, Math.min(from + most, rows.size()));
        String own = part == 0 ? key : key + (part + 1);
        return new Table<>(own, name, title, empty, columns, some, from, notes, band, totalled, shades);
    }

    /** The rows by band, in order; a single band when the table has none. */
    public List<Band<R>> bands() {
        Function<R, String> by = band;
        if (by == null) {
            return List.of(new Band<>("", rows));
        }
        var bands = new ArrayList<Band<R>>();
        int from = 0;
        for (int i = 1; i <= rows.size(); i++) {
            if (i == rows.size() || !by.apply(rows.get(i)).equals(by.apply(rows.get(from)))) {
                bands.add(new Band<>(by.apply(rows.get(from)), rows.subList(from, i)));
                from = i;
            }
        }
        return bands;
    }

    public boolean isBanded() {
        return band != null;
    }

    public boolean isGrouped() {
        return visible().anyMatch(column -> !column.group().isEmpty());
    }

    public boolean hasTotals() {
        return visible().anyMatch(column -> column.total() != null);
    }

    private Stream<Column<R>> visible() {
        return columns.stream().filter(column -> !column.isHidden());
    }

    /** The column for words in rows that have no values of their own, such as bands and totals. */
    public int firstText() {
        return IntStream.range(1, columns.size())
                .filter(i -> !columns.get(i).isHidden() && columns.get(i).kind() == ColumnKind.TEXT)
                .findFirst()
                .orElse(0);
    }
}
