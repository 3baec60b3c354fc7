package id.langkah.sqlite;

import id.langkah.domain.kinerja.CatatanIndikator;
import java.time.LocalDateTime;
import java.util.List;

/** Reads and writes the changes made to indicators, in words. */
final class RiwayatIndikatorRows {
    private final Sql sql;

    RiwayatIndikatorRows(Sql sql) {
        this.sql = sql;
    }

    /** Adds what changed in an indicator, line by line. */
    void add(long id, LocalDateTime saat, String oleh, List<String> lines) {
        sql.change(
                "INSERT INTO riwayat_indikator (indikator, urut, saat, perubahan, oleh)"
                        + " SELECT ?1, count(*) + 1, ?2, ?3, ?4"
                        + " FROM riwayat_indikator WHERE indikator = ?1",
                id,
                saat,
                String.join("\n", lines),
                oleh);
    }

    /** The changes made to an indicator, the latest first. */
    List<CatatanIndikator> read(long id) {
        return sql.list(
                "SELECT * FROM riwayat_indikator WHERE indikator = ? ORDER BY urut DESC",
                row -> new CatatanIndikator(
                        row.saat("saat"),
                        row.text("oleh"),
                        row.text("perubahan").lines().toList()),
                id);
    }
}
