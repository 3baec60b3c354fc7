package id.langkah.sqlite;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.Nilai;
import id.langkah.domain.kinerja.PerubahanTarget;
import id.langkah.domain.kinerja.Target;
import id.langkah.domain.kinerja.Triwulan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The changed targets of indicators, one row for each document. */
final class PerubahanRows {
    private static final String PLACES =
            String.join(", ", Stream.generate(() -> "?").limit(15).toList());

    private final Sql sql;

    PerubahanRows(Sql sql) {
        this.sql = sql;
    }

    private record Changed(long indikator, PerubahanTarget perubahan) {}

    /**
     * The changes for the indicators that fulfil a condition, keyed by the number of the indicator,
     * the earliest first.
     *
     * @param which a condition on {@code indikator i}
     */
    Map<Long, List<PerubahanTarget>> read(String which, @Nullable Object... values) {
        var all = new HashMap<Long, List<PerubahanTarget>>();
        sql.list(
                        "SELECT p.* FROM perubahan_target p JOIN indikator i ON i.id = p.indikator WHERE " + which
                                + " ORDER BY p.indikator, p.urut",
                        row -> new Changed(
                                row.number("indikator"),
                                new PerubahanTarget(
                                        row.text("nomor"),
                                        row.date("tanggal"),
                                        row.word("berlaku", Triwulan.class),
                                        new Target(
                                                row.nilai("target"),
                                                List.of(
                                                        row.nilai("target_tw1"),
                                                        row.nilai("target_tw2"),
                                                        row.nilai("target_tw3"),
                                                        row.nilai("target_tw4"))))),
                        values)
                .forEach(changed -> all.computeIfAbsent(changed.indikator(), id -> new ArrayList<>())
                        .add(changed.perubahan()));
        return all;
    }

    /** Stores the changes of an indicator and deletes those that no longer exist. */
    void write(long id, Indikator indikator) {
        sql.change("DELETE FROM perubahan_target WHERE indikator = ?", id);
        int urut = 1;
        for (PerubahanTarget perubahan : indikator.perubahan()) {
            var values = new ArrayList<@Nullable Object>();
            values.add(id);
            values.add(urut++);
            values.add(perubahan.nomor());
            values.add(perubahan.tanggal());
            values.add(perubahan.berlaku());
            add(values, perubahan.target().tahunan());
            perubahan.target().triwulan().forEach(nilai -> add(values, nilai));
            sql.change("INSERT INTO perubahan_target VALUES (" + PLACES + ")", values.toArray());
        }
    }

    private static void add(List<@Nullable Object> values, Nilai nilai) {
        values.add(nilai.teks());
        values.add(nilai.angka());
    }
}
