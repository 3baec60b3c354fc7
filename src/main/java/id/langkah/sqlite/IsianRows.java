package id.langkah.sqlite;

import id.langkah.domain.kinerja.Indikator;
import id.langkah.domain.kinerja.KolomIndikator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The texts of indicators that are stored beside the row, one row for each filled text. */
final class IsianRows {
    private final Sql sql;

    IsianRows(Sql sql) {
        this.sql = sql;
    }

    private record Teks(long indikator, String kolom, String isi) {}

    /**
     * The texts of the indicators that fulfil a condition, keyed by the number of the indicator.
     *
     * @param which a condition on {@code indikator i}
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

    /** Stores the texts of an indicator and deletes those that are no longer filled. */
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
