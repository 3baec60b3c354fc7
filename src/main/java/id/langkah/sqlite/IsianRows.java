package id.langkah.sqlite;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of indicators that only some have, a row for each that is filled. */
final class IsianRows {
    private final Sql sql;

    IsianRows(Sql sql) {
        this.sql = sql;
    }

    private record Teks(long indikator, String kolom, String isi) {}

    /**
     * Those of the indicators of a condition, by their numbers.
     *
     * @param which about {@code indikator i}
     */
    Map<Long, Map<KolomIndikator, String>> read(String which, @Nullable Object... values) {
        var texts = new HashMap<Long, Map<KolomIndikator, String>>();
        sql.list(
                        "SELECT t.* FROM isian_indikator t JOIN indikator i ON i.id = t.indikator WHERE " + which,
                        row -> new Teks(row.number("indikator"), row.text("kolom"), row.text("isi")),
                        values)
                .forEach(teks -> IndikatorRows.TAMBAHAN.stream()
                        .filter(kolom -> kolom.kolom().equals(teks.kolom()))
                        .forEach(kolom -> texts.computeIfAbsent(
                                        teks.indikator(), id -> new EnumMap<>(KolomIndikator.class))
                                .put(kolom, teks.isi())));
        return texts;
    }

    /** Puts down what an indicator says; what it says no more is gone. */
    void write(long id, Indikator indikator) {
        sql.change("DELETE FROM isian_indikator WHERE indikator = ?", id);
        for (KolomIndikator kolom : IndikatorRows.TAMBAHAN) {
            String isi = kolom.text(indikator);
            if (!isi.isBlank()) {
                sql.change("INSERT INTO isian_indikator VALUES (?, ?, ?)", id, kolom.kolom(), isi);
            }
        }
    }
}
