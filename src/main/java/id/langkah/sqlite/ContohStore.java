package id.langkah.sqlite;

/** Marks sample indicators and deletes them. */
public final class ContohStore {
    private static final String FIGURES = "(SELECT r.id FROM realisasi r JOIN contoh c ON c.indikator = r.indikator)";

    private final Database database;
    private final Sql sql;

    public ContohStore(Database database) {
        this.database = database;
        this.sql = database.sql();
    }

    /** The number of sample indicators. */
    public int count() {
        return sql.one("SELECT count(*) AS n FROM contoh", row -> row.integer("n"))
                .orElse(0);
    }

    /**
     * Deletes the samples with their figures, bukti, requests and archive entries, and the
     * letterhead when it is that of the samples. Requests and entries that also concern the
     * office's own data stay.
     *
     * @return the number of deleted indicators
     */
    public int remove() {
        return database.inTransaction(() -> {
            int all = count();
            emptied("arsip", "pengerjaan IS NULL", "realisasi_arsip", "realisasi IN " + FIGURES);
            emptied("permintaan", "true", "indikator_diminta", "indikator IN (SELECT indikator FROM contoh)");
            sql.change("DELETE FROM bukti WHERE realisasi IN " + FIGURES);
            sql.change("DELETE FROM peristiwa_realisasi WHERE realisasi IN " + FIGURES);
            sql.change("DELETE FROM realisasi WHERE id IN " + FIGURES);
            sql.change("DELETE FROM indikator WHERE id IN (SELECT indikator FROM contoh)");
            sql.change("DELETE FROM renstra WHERE nama LIKE 'CONTOH:%'");
            sql.change("DELETE FROM perubahan_anggaran WHERE nomor LIKE 'CONTOH/%'");
            sql.change("DELETE FROM pihak_perjanjian WHERE jabatan_pertama LIKE '%(contoh)'");
            sql.change("DELETE FROM kantor WHERE kop LIKE 'CONTOH:%'");
            new CariStore(database).reindex();
            return all;
        });
    }

    /** Removes the samples from what contains them, and deletes what contains nothing else. */
    private void emptied(String table, String which, String holding, String examples) {
        sql.change("""
            DELETE FROM %1$s WHERE %2$s
                AND EXISTS (SELECT 1 FROM %3$s h WHERE h.%1$s = %1$s.id AND %4$s)
                AND NOT EXISTS (SELECT 1 FROM %3$s h WHERE h.%1$s = %1$s.id AND NOT (%4$s))
            """.formatted(table, which, holding, examples));
        sql.change("DELETE FROM " + holding + " WHERE " + examples);
    }
}
