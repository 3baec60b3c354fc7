package id.langkah.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The identity of an office's file. Each file has an id that its backups carry along, so that the
 * backups of two files in one folder can be told apart. It also stores where it was last open, so
 * that a copy made by hand becomes a file of its own when it is used.
 *
 * <p>Both are stored in a view of the database: they are not part of the office's data, are not
 * exported, and need no migration.
 *
 * @param letak the absolute path, in UTF-8 as hexadecimal digits
 * @param asal the earlier ids, the newest first, of a file that was copied from another one;
 *     backups copied along have these ids
 */
record Identity(String id, String letak, List<String> asal) {
    private static final Logger LOG = Logger.getLogger(Identity.class.getName());
    private static final String VIEW = "identitas";
    private static final int MOST_BESIDE = 200;

    /** A cache of the identities of backups, valid while the files do not change. */
    private static final Map<Path, Known> KNOWN = new ConcurrentHashMap<>();

    private record Known(FileTime changed, long size, Optional<Identity> identity) {}

    /** The identity of an open file; empty when it has none. Files written by earlier versions have no {@code asal}. */
    static Optional<Identity> of(Database database) {
        Sql sql = database.sql();
        List<String> columns = sql.list("SELECT name FROM pragma_table_info(?)", row -> row.text("name"), VIEW);
        if (columns.isEmpty()) {
            return Optional.empty();
        }
        String asal = columns.contains("asal") ? "asal" : "'' AS asal";
        return sql.one(
                "SELECT id, letak, " + asal + " FROM " + VIEW,
                row -> new Identity(row.text("id"), row.text("letak"), words(row.text("asal"))));
    }

    private static List<String> words(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    /** The identity of a file that may be closed or open elsewhere; empty when it has none or cannot be read. */
    static Optional<Identity> of(Path file) {
        try {
            FileTime changed = Files.getLastModifiedTime(file);
            long size = Files.size(file);
            Known known = KNOWN.get(file);
            if (known == null || !known.changed.equals(changed) || known.size != size) {
                known = new Known(changed, size, read(file));
                KNOWN.put(file, known);
            }
            return known.identity;
        } catch (IOException | DatabaseException | IllegalStateException e) {
            LOG.log(Level.FINE, "Whose it is cannot be told", e);
            return Optional.empty();
        }
    }

    private static Optional<Identity> read(Path file) {
        if (!Database.isDataFile(file)) {
            return Optional.empty();
        }
        try (Database closed = Database.connect(file, Optional.of(ReadOnlyFile.NO_RIGHT))) {
            return of(closed);
        }
    }

    /** Gives the open file an identity where needed and stores where the file is. */
    static void settle(Database database) {
        String here = letak(database.file());
        Optional<Identity> known = of(database);
        if (known.filter(identity -> identity.letak.equals(here)).isEmpty()) {
            known.map(identity -> identity.at(here))
                    .orElseGet(() -> new Identity(fresh(), here, List.of()))
                    .put(database);
        }
    }

    /** A copy without {@code asal}. */
    Identity alone() {
        return new Identity(id, letak, List.of());
    }

    /** The same identity when the file was moved; a new one when it was copied. */
    private Identity at(String here) {
        return liesElsewhere(here)
                ? new Identity(
                        fresh(),
                        here,
                        Stream.concat(Stream.of(id), asal.stream()).toList())
                : new Identity(id, here, asal);
    }

    /** Whether the file that this one was copied from still exists at its place. */
    private boolean liesElsewhere(String here) {
        try {
            Path there = FileSystems.getDefault()
                    .getPath(new String(HexFormat.of().parseHex(letak), StandardCharsets.UTF_8));
            return !letak.equals(here)
                    && Files.isRegularFile(there, LinkOption.NOFOLLOW_LINKS)
                    && of(there).filter(other -> other.id.equals(id)).isPresent();
        } catch (InvalidPathException e) {
            return false;
        }
    }

    /** Gives a file that replaces another one the identity of the replaced file. */
    static void carry(Path from, Path to) {
        of(from).ifPresent(identity -> {
            try (Database database = Database.connect(to)) {
                identity.put(database);
            }
        });
    }

    private void put(Database database) {
        database.inTransaction(() -> {
            database.sql().run("DROP VIEW IF EXISTS " + VIEW);
            database.sql()
                    .run("CREATE VIEW " + VIEW + " AS SELECT '" + id + "' AS id, '" + letak + "' AS letak, '"
                            + String.join(" ", asal) + "' AS asal");
            return 0;
        });
    }

    private static String fresh() {
        return UUID.randomUUID().toString();
    }

    private static String letak(Path file) {
        return HexFormat.of()
                .formatHex(file.toAbsolutePath().normalize().toString().getBytes(StandardCharsets.UTF_8));
    }

    /** The ids of several files. */
    static Set<String> ids(List<Path> files) {
        return files.stream()
                .flatMap(file -> of(file).stream())
                .map(Identity::id)
                .collect(Collectors.toSet());
    }

    /** The other office's files in the same folder. */
    static List<Path> others(Path file) {
        Path folder = Disk.folder(file);
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(other -> String.valueOf(other.getFileName()).endsWith(".db"))
                    .filter(other -> !other.getFileName().equals(file.getFileName()))
                    .filter(other -> !ReplacedFile.isOf(other, file))
                    .limit(MOST_BESIDE)
                    .filter(Database::isDataFile)
                    .toList();
        } catch (IOException e) {
            LOG.log(Level.FINE, "What lies beside cannot be told", e);
            return List.of();
        }
    }
}
