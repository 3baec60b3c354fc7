package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.Penghapusan;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/**
 * Deletes the office's data on request. The data that stays is written to a new file which replaces
 * the old one, because freed pages would still contain the deleted data. The old file is kept until
 * the user deletes it.
 */
public final class Purge {
    /** The tables of the office's work; SOPs, indicators, plans and settings stay. */
    static final Set<String> WORK = Set.of(
            "pengerjaan",
            "peristiwa",
            "lampiran",
            "janji",
            "berkala",
            "berkala_dilewati",
            "realisasi",
            "peristiwa_realisasi",
            "bukti",
            "permintaan",
            "indikator_diminta",
            "arsip",
            "realisasi_arsip",
            "realisasi_anggaran");

    private Purge() {}

    /**
     * Deletes the data, all or nothing; the database and the stores that use it continue with the
     * new file.
     *
     * @return the old file; restoring it undoes the deletion
     * @throws DatabaseException when it fails; then nothing has changed
     */
    public static Cadangan run(Database database, Penghapusan apa, LocalDateTime now) {
        try {
            Path fresh = Scratch.beside(database.file());
            try {
                FreshFile.create(fresh, Migrations.OURS);
                if (apa == Penghapusan.PEKERJAAN) {
                    copyTheRest(database.file(), fresh);
                }
                CopySeal.append(fresh);
                return Restore.put(fresh, database, ReplacedFile.SEBELUM_PENGHAPUSAN, now);
            } finally {
                Disk.discard(fresh);
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Data belum dihapus karena berkas penggantinya tidak dapat dibuat.",
                            "Periksa apakah disknya cukup dan foldernya boleh ditulisi, lalu coba" + " lagi."),
                    e);
        }
    }

    private static void copyTheRest(Path file, Path fresh) {
        try (Database clean = Database.connect(fresh)) {
            Sql sql = clean.sql();
            sql.change("ATTACH ? AS asal", file.toUri() + "?mode=ro");
            clean.inTransaction(() -> {
                sql.run("PRAGMA defer_foreign_keys = ON");
                tables(sql).stream()
                        .filter(table -> !WORK.contains(table))
                        .map(TableCopy::quoted)
                        .forEach(table -> sql.run("INSERT INTO main.%1$s SELECT * FROM asal.%1$s".formatted(table)));
                return new CariStore(clean).reindex();
            });
            sql.close();
            sql.run("DETACH asal");
        }
    }

    private static List<String> tables(Sql sql) {
        return sql.list(
                "SELECT s.name FROM main.sqlite_schema s JOIN pragma_table_list t"
                        + " ON t.name = s.name AND t.schema = 'main' AND t.type = 'table'"
                        + " WHERE s.type = 'table' AND s.name NOT LIKE 'sqlite_%'"
                        + " ORDER BY s.rowid",
                row -> row.text("name"));
    }
}
