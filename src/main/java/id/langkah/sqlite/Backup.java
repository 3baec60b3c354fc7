package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Cadangan;
import id.langkah.domain.Masalah;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sqlite.SQLiteConnection;

/**
 * Copies of the open file. SQLite itself makes the copy under another name; it gets its own only
 * after it was opened again, found whole, and has as many rows in each table as the file.
 */
public final class Backup {
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");
    private static final Pattern NAME = Pattern.compile("langkah-(\\d{8}-\\d{6})\\.db");

    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /** Makes a dated copy in a folder. */
    public Cadangan into(Path folder, LocalDateTime saat) {
        return to(folder.resolve("langkah-" + STAMP.format(saat) + ".db"), saat);
    }

    /**
     * Makes a copy, in place of any file of that name.
     *
     * @throws DatabaseException when it cannot be made, or is not like the file; then nothing of
     *     that name has changed
     */
    public Cadangan to(Path file, LocalDateTime saat) {
        Path part = file.resolveSibling(file.getFileName() + ".sebagian");
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.deleteIfExists(part);
            copy(part);
            compare(part);
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
            return new Cadangan(file, saat, Files.size(file));
        } catch (IOException e) {
            throw new DatabaseException(failed(file), e);
        } finally {
            discard(part);
        }
    }

    private void copy(Path part) throws IOException {
        try {
            var connection = database.connection().unwrap(SQLiteConnection.class);
            int code = connection.getDatabase().backup("main", part.toString(), null);
            if (code != 0) {
                throw new IOException("SQLite " + code);
            }
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    private void compare(Path part) {
        Map<String, Integer> expected = counts(database);
        try (Database copy = Database.connect(part, true)) {
            copy.check(true);
            if (!counts(copy).equals(expected)) {
                throw new DatabaseException(
                        masalah(
                                "Cadangan tidak sama dengan aslinya, sehingga tidak dipakai.",
                                "Coba lagi, atau pilih disk lain."),
                        new IllegalStateException(expected.toString()));
            }
        }
    }

    /** The rows of each table, and what tells whose file it is. */
    private static Map<String, Integer> counts(Database file) {
        var counts = new TreeMap<String, Integer>();
        counts.put("application_id", file.pragma("application_id"));
        counts.put("user_version", file.pragma("user_version"));
        file.sql()
                .list(
                        "SELECT name FROM sqlite_schema WHERE type = 'table'"
                                + " AND name NOT LIKE 'cari_sop%' AND name NOT LIKE 'sqlite_%'",
                        row -> row.text("name"))
                .forEach(table -> counts.put(table, count(file, table)));
        return counts;
    }

    private static int count(Database file, String table) {
        return file.sql()
                .one("SELECT count(*) AS n FROM \"" + table + "\"", row -> row.integer("n"))
                .orElseThrow();
    }

    static void beforeMigration(Database database, int version, LocalDateTime now) {
        Path file = database.file();
        String name = file.getFileName() + ".versi-" + version + "-" + STAMP.format(now);
        new Backup(database).to(file.resolveSibling(name), now);
    }

    /** The dated copies of a folder, the newest first. */
    public static List<Cadangan> list(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> cadangan(file).stream())
                    .sorted(Comparator.comparing(Cadangan::saat).reversed())
                    .toList();
        } catch (IOException e) {
            throw new DatabaseException(failed(folder), e);
        }
    }

    private static Optional<Cadangan> cadangan(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(
                        new Cadangan(
                                file,
                                LocalDateTime.parse(name.group(1), STAMP),
                                file.toFile().length()))
                : Optional.empty();
    }

    private static Masalah failed(Path file) {
        return masalah(
                "Cadangan \"" + file.getFileName() + "\" tidak dapat dibuat.",
                "Periksa apakah foldernya boleh ditulisi dan disknya cukup, lalu coba lagi.");
    }

    private static void discard(Path part) {
        try {
            Files.deleteIfExists(part);
        } catch (IOException e) {
            throw new DatabaseException(failed(part), e);
        }
    }
}
