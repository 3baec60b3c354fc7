package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.JadwalCadangan;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteErrorCode;

/**
 * Makes backups of the open file. SQLite writes the copy under a temporary name; it gets its final
 * name only after it was opened again, checked and compared row by row. A backup ends in a
 * {@linkplain CopySeal checksum} by which later changes are noticed.
 */
public final class Backup {
    private static final Masalah COPY = masalah("Salinan ini hanya dibaca.", "Buat cadangan yang baru.");

    private final Database database;

    public Backup(Database database) {
        this.database = database;
    }

    /**
     * Makes a backup named by date in a folder. When another office's file already has a backup of
     * that second there, it is named one second later.
     */
    public Cadangan into(Path folder, LocalDateTime saat) {
        Path file = folder.resolve("langkah-" + ReplacedFile.STAMP.format(saat) + ".db");
        return Files.notExists(file, LinkOption.NOFOLLOW_LINKS) || isOwn(file)
                ? to(file, saat)
                : into(folder, saat.plusSeconds(1));
    }

    /** Whether a file is an unchanged backup of the open file. */
    public boolean isOwn(Path copy) {
        try {
            Optional<String> own = Identity.of(database).map(Identity::id);
            return own.isPresent()
                    && Files.isRegularFile(copy, LinkOption.NOFOLLOW_LINKS)
                    && own.equals(Identity.of(copy).map(Identity::id))
                    && CopySeal.check(copy, Header.of(copy)) == CopySeal.Verdict.EQUAL;
        } catch (IOException e) {
            return false;
        }
    }

    /**
     * Makes a backup under a given name, replacing any such file.
     *
     * @throws DatabaseException when it cannot be made or differs from the file; then no file of
     *     that name was changed
     */
    public Cadangan to(Path file, LocalDateTime saat) {
        try {
            refuseItself(file);
            Disk.makeFolder(Disk.folder(file));
            Path part = Scratch.in(Disk.folder(file), database.file());
            try {
                Disk.make(part);
                copy(part);
                compare(part);
                CopySeal.append(part);
                Disk.move(part, file);
            } finally {
                Disk.discard(part);
            }
            return new Cadangan(file, saat, Files.size(file));
        } catch (IOException e) {
            throw new DatabaseException(failed(file), e);
        }
    }

    private void refuseItself(Path file) throws IOException {
        if (Files.exists(file) && Files.isSameFile(file, database.file())) {
            throw new DatabaseException(masalah(
                    "\"" + file.getFileName() + "\" adalah berkas data yang sedang dipakai.",
                    "Pilih nama atau folder lain untuk cadangannya."));
        }
    }

    private void copy(Path part) throws IOException {
        try {
            int code = copy(database, part);
            if (code == SQLiteErrorCode.SQLITE_FULL.code) {
                throw new DatabaseException(full());
            }
            if (code != SQLiteErrorCode.SQLITE_OK.code) {
                throw new FileSystemException(part.toString(), null, "SQLite " + code);
            }
        } catch (SQLException e) {
            throw DatabaseException.of(e);
        }
    }

    /** Lets SQLite copy the content of an open file; returns its code. */
    static int copy(Database database, Path part) throws SQLException {
        var connection = database.connection().unwrap(SQLiteConnection.class);
        return connection.getDatabase().backup("main", part.toString(), null);
    }

    /** Opens the copy and compares it with the open file. @throws DatabaseException when it is damaged or differs */
    void compare(Path part) {
        try (Database copy = Database.connect(part, Optional.of(COPY))) {
            copy.check(false);
        }
        String difference = Comparison.difference(database, part);
        if (!difference.isEmpty()) {
            throw new DatabaseException(
                    masalah(
                            "Cadangan tidak sama dengan aslinya, sehingga tidak dipakai.",
                            "Coba lagi, atau pilih disk lain."),
                    new IllegalStateException(difference));
        }
    }

    /** The dated backups of the open file in a folder, the newest first. */
    public List<Cadangan> list(Path folder) {
        return DatedBackups.of(database.file(), Identity.of(database).map(Identity::alone), folder);
    }

    /**
     * The backups to which the open file can be restored: its own, and those of the file it was
     * copied from when they were copied along. The latter are never thinned out.
     */
    public List<Cadangan> reachable(Path folder) {
        return DatedBackups.of(database.file(), Identity.of(database), folder);
    }

    /**
     * Deletes the dated backups of the open file that {@link JadwalCadangan} does not keep, and
     * what an interrupted backup left behind. No other file is touched.
     *
     * @return the deleted backups
     */
    public List<Cadangan> thin(Path folder, LocalDateTime now) {
        List<Cadangan> surplus = JadwalCadangan.surplus(list(folder), now);
        try {
            for (Cadangan cadangan : surplus) {
                Files.delete(cadangan.berkas());
            }
            for (Path part : Scratch.left(folder, database.file())) {
                Files.deleteIfExists(part);
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Cadangan lama di \"" + folder + "\" tidak dapat dihapus.",
                            "Periksa apakah foldernya boleh ditulisi."),
                    e);
        }
        return surplus;
    }

    private static Masalah full() {
        return masalah(
                "Disk tempat cadangan penuh, sehingga cadangan tidak dibuat.",
                "Kosongkan sebagian isi disk, atau pilih folder di disk lain.");
    }

    private static Masalah failed(Path file) {
        return masalah(
                "Cadangan \"" + file.getFileName() + "\" tidak dapat dibuat.",
                "Periksa apakah foldernya boleh ditulisi dan disknya cukup, lalu coba lagi.");
    }
}
