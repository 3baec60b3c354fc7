package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.sqlite.SQLiteErrorCode;

/**
 * A private copy that is read in place of a file that cannot be written to, but would have to be
 * first: a file of an older version, one that still has the journal or the write-ahead log of a
 * program that was stopped, or one that another program has set to use such a log. The copy is
 * brought up to date, and deleted when it is closed. The file is not changed.
 */
final class ReadingCopy {
    private static final Logger LOG = Logger.getLogger(ReadingCopy.class.getName());
    private static final Masalah NO_COPY = masalah(
            "Berkas data ini harus dimutakhirkan atau dibereskan dahulu, tetapi berkasnya tidak dapat diubah di"
                    + " tempatnya dan salinan sementaranya tidak dapat dibuat.",
            "Salin berkas data beserta berkas -journal atau -wal di sampingnya, bila ada, ke folder yang boleh"
                    + " ditulisi, lalu buka salinan itu.");

    private ReadingCopy() {}

    /**
     * Makes the copy and opens it read-only.
     *
     * @param why why the file cannot be written to
     * @throws DatabaseException when there is no room for the copy, or the file is damaged or still
     *     being written
     */
    static Database open(Path file, Masalah why) {
        Disk.refuseLinks(file);
        try {
            Path folder = Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir", "")), "langkah-baca-");
            Path copy = folder.resolve(file.getFileName());
            boolean opened = false;
            try {
                boolean unfinished = !isCopied(file, copy);
                Masalah told = broughtUp(file, copy, unfinished, why);
                Database database = Database.connect(file, copy, Optional.of(told));
                database.isCopy(() -> delete(copy));
                opened = true;
                return database;
            } finally {
                if (!opened) {
                    delete(copy);
                }
            }
        } catch (IOException e) {
            throw new DatabaseException(NO_COPY, e);
        } catch (DatabaseException e) {
            throw e.isFull() ? new DatabaseException(NO_COPY, e) : e;
        }
    }

    /** Copies the content, or the file together with its journal; returns whether SQLite could read the content. */
    private static boolean isCopied(Path file, Path copy) throws IOException {
        Disk.make(copy);
        if (!Header.usesLog(file) && isCopiedBySqlite(file, copy)) {
            return true;
        }
        List<String> before = state(file);
        Disk.copyWithJournal(file, copy);
        if (!before.equals(state(file))) {
            throw new DatabaseException(
                    masalah("Berkas data sedang ditulis program lain.", "Tunggu sampai selesai, lalu coba lagi."));
        }
        return false;
    }

    private static boolean isCopiedBySqlite(Path file, Path copy) throws IOException {
        try (Database original = Database.connect(file, Optional.of(ReadOnlyFile.NO_RIGHT))) {
            original.sql().run("BEGIN");
            original.check(false);
            if (!Disk.hasJournal(file)) {
                Header.of(original).refuseCut(file);
            }
            int code = Backup.copy(original, copy);
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw new FileSystemException(copy.toString(), null, "SQLite " + code);
            }
            return true;
        } catch (DatabaseException e) {
            if (!e.needsWriting()) {
                throw e;
            }
            return false;
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** The sizes and times of the file and its journals, which change when somebody writes. */
    private static List<String> state(Path file) throws IOException {
        var state = Stream.<String>builder();
        for (Path path : Disk.withJournals(file)) {
            if (Files.exists(path, LinkOption.NOFOLLOW_LINKS)) {
                BasicFileAttributes its = Files.readAttributes(path, BasicFileAttributes.class);
                state.add(path + " " + its.size() + " " + its.lastModifiedTime());
            }
        }
        return state.build().toList();
    }

    /** Rolls back or completes what was unfinished, checks the copy and brings it up; returns what to tell of it. */
    private static Masalah broughtUp(Path file, Path copy, boolean unfinished, Masalah why) {
        try (Database database = Database.connect(copy)) {
            database.check(true);
            int version = database.pragma("user_version");
            if (version < Migrations.OURS.newest()) {
                Migrations.OURS.bringUp(database, version);
            } else if (version == Migrations.OURS.newest()) {
                Altered.refuse(database);
            }
            Header.of(database).refuseCut(copy);
            return told(file, unfinished, why);
        }
    }

    private static Masalah told(Path file, boolean unfinished, Masalah why) {
        List<String> along = unfinished ? journals(file) : List.of();
        String reason = "berkas data ini dari versi Langkah yang lebih lama.";
        if (!along.isEmpty()) {
            reason = "penulisan berkas data ini terhenti sebelum selesai.";
        } else if (unfinished) {
            reason = "berkas data ini terakhir ditulis program lain dengan cara yang berbeda.";
        }
        String beside = along.isEmpty() ? "" : " beserta " + String.join(" dan ", along);
        return masalah(
                "Yang terbuka hanya salinan sementara untuk dibaca, karena " + reason,
                why.pesan() + " Untuk mengubahnya, salin \"" + file.getFileName() + "\"" + beside
                        + " ke folder yang boleh ditulisi, lalu buka salinan itu.");
    }

    private static List<String> journals(Path file) {
        return Disk.withJournals(file).stream()
                .skip(1)
                .filter(path -> path.toFile().length() > 0)
                .map(path -> "\"" + path.getFileName() + "\"")
                .toList();
    }

    private static void delete(Path copy) {
        try {
            Disk.discard(copy);
            Files.deleteIfExists(Disk.folder(copy));
        } catch (IOException e) {
            LOG.log(Level.WARNING, "A temporary copy stays until a later start", e);
        }
    }
}
