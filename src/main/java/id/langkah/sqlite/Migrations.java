package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The shape of the database as numbered steps; {@code user_version} is the number of the last step
 * applied.
 *
 * @param steps the SQL of each step
 */
record Migrations(List<String> steps) {
    static final Migrations OURS = read(
            "001_awal.sql",
            "002_kinerja.sql",
            "003_evaluasi.sql",
            "004_rekap.sql",
            "005_contoh.sql",
            "006_riwayat.sql",
            "007_tabel.sql",
            "008_asal_sop.sql",
            "009_pengerjaan.sql 009_perencanaan.sql 009_aksi.sql 009_akip.sql 009_kantor.sql 009_permintaan.sql");

    /** Reads the scripts; a step may consist of several, with their names separated by blanks. */
    private static Migrations read(String... steps) {
        return new Migrations(Stream.of(steps)
                .map(step ->
                        Stream.of(step.split(" ")).map(Migrations::resource).collect(Collectors.joining("\n")))
                .toList());
    }

    private static String resource(String name) {
        try (InputStream in = Migrations.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks " + name);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The version that this program writes. */
    int newest() {
        return steps.size();
    }

    /** The steps up to a version. */
    Migrations upTo(int version) {
        return new Migrations(steps.subList(0, version));
    }

    /**
     * Applies the missing steps, all or none. Foreign keys are off during this, because recreating
     * a table would delete its children, and are checked at the end.
     */
    void run(Database database, int from) {
        Sql sql = database.sql();
        sql.run("PRAGMA foreign_keys = OFF");
        try {
            database.inTransaction(() -> run(sql, from));
        } finally {
            sql.run("PRAGMA foreign_keys = ON");
        }
    }

    /** Applies the missing steps, and fills what they have added from what is there. */
    void bringUp(Database database, int from) {
        run(database, from);
        if (from < CariStore.SINCE) {
            database.inTransaction(new CariStore(database)::reindex);
        }
    }

    private int run(Sql sql, int from) {
        sql.run("PRAGMA application_id = " + Database.APPLICATION_ID);
        steps.subList(from, newest()).forEach(sql::run);
        sql.run("PRAGMA user_version = " + newest());
        List<String> orphans = sql.list("PRAGMA foreign_key_check", row -> row.text("table"));
        if (!orphans.isEmpty()) {
            throw new DatabaseException(
                    masalah(
                            "Berkas data tidak dapat dimutakhirkan karena isinya tidak utuh.",
                            "Berkasnya tidak diubah. Pulihkan dari cadangan terakhir."),
                    new IllegalStateException(orphans.toString()));
        }
        return newest();
    }
}
