package id.langkah.sqlite;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/**
 * Files with a small office's data as each version of the program wrote them. {@link #main} makes
 * missing ones; existing ones are never made again.
 */
final class OldFiles {
    private static final Path RESOURCES = Path.of("src/test/resources/id/langkah/sqlite");
    private static final List<Act> DAY = List.of(
            Act.IMPOR,
            Act.MULAI,
            Act.MULAI,
            Act.FAKTA,
            Act.FAKTA,
            Act.LAMPIRAN,
            Act.KANTOR,
            Act.JAM_KERJA,
            Act.INDIKATOR,
            Act.ISI,
            Act.BUKTI,
            Act.TAHAP,
            Act.PERMINTAAN,
            Act.MONITORING,
            Act.EVALUASI);

    private OldFiles() {}

    public static void main(String[] words) throws IOException {
        Files.createDirectories(RESOURCES);
        Path folder = Files.createTempDirectory("lama");
        Path newest = folder.resolve("langkah.db");
        try (CrashDesk desk = CrashDesk.open(newest)) {
            var office = new CrashOffice(desk, folder, 0);
            for (Act act : DAY) {
                long seed = 1;
                while (!Staffer.changes(office, act, seed)) {
                    seed++;
                }
                office.begin(seed);
                act.isDone(office);
            }
        }
        for (int version = 1; version <= Migrations.OURS.newest(); version++) {
            Path kept = RESOURCES.resolve(name(version));
            if (Files.notExists(kept)) {
                Path file = folder.resolve(version + ".db");
                make(newest, file, version);
                try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(kept))) {
                    Files.copy(file, out);
                }
            }
        }
    }

    private static String name(int version) {
        return "skema-%d.db.gz".formatted(version);
    }

    /** Makes the file of a version from the tables that this version has, including its search over SOPs. */
    private static void make(Path newest, Path file, int version) {
        FreshFile.create(file, Migrations.OURS.upTo(version));
        try (Database database = Database.connect(file)) {
            Sql sql = database.sql();
            sql.run("PRAGMA foreign_keys = OFF");
            sql.run("ATTACH '" + newest + "' AS asal");
            for (String table : State.of(database).keySet()) {
                sql.run("INSERT INTO main.%1$s SELECT * FROM asal.%1$s".formatted(table));
            }
            sql.run("DETACH asal");
            var sop = new SopStore(database);
            database.inTransaction(() -> {
                var search = new SopSearch(database);
                sop.list().forEach(ringkasanSop -> search.index(List.of(sop.versi(ringkasanSop.versiId()))));
                return version < CariStore.SINCE ? 0 : new CariStore(database).reindex();
            });
        }
    }

    /** Unpacks the file of a version into a folder. */
    static Path unpack(int version, Path folder) throws IOException {
        Path file = folder.resolve("langkah.db");
        try (InputStream in = OldFiles.class.getResourceAsStream(name(version));
                InputStream whole =
                        new GZIPInputStream(Objects.requireNonNull(in, "OldFiles.main makes " + name(version)))) {
            Files.copy(whole, file);
        }
        return file;
    }
}
