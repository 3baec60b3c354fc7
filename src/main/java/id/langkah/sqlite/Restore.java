package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.TitikPulih;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Restores a backup in place of the office's file, which nobody has open. The backup is only read.
 * The replaced file is kept, so that restoring it undoes the restore.
 */
public final class Restore {

    private Restore() {}

    /**
     * Checks a backup and tells its contents.
     *
     * @throws DatabaseException when it is not of this program, is from a newer version, was
     *     changed since it was made, or is damaged
     */
    public static IsiCadangan inspect(Path backup) {
        return inspect(backup, Migrations.OURS);
    }

    static IsiCadangan inspect(Path backup, Migrations migrations) {
        try {
            Path folder =
                    Files.createTempDirectory(Path.of(System.getProperty("java.io.tmpdir", "")), "langkah-periksa-");
            try {
                return checkedCopy(backup, folder.resolve("periksa.db"), migrations);
            } finally {
                Disk.discard(folder.resolve("periksa.db"));
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw unread(backup, e);
        }
    }

    /**
     * Restores a backup, all or nothing, even when interrupted.
     *
     * @param file the office's file, which may be missing or damaged
     * @return the replaced file; empty when there was none
     * @throws DatabaseException as {@link #inspect} does, or when the file cannot be replaced; it
     *     is then unchanged
     */
    static Optional<Cadangan> put(Path backup, Path file, ReplacedFile why, LocalDateTime now) {
        try {
            Path part = Scratch.beside(file);
            try {
                checkedCopy(backup, part, Migrations.OURS);
                Identity.carry(file, part);
                return FileSwap.put(part, file, why, now);
            } finally {
                Disk.discard(part);
            }
        } catch (IOException e) {
            throw unread(backup, e);
        }
    }

    /**
     * Restores a backup over an open file; the database and its stores continue with the content of
     * the backup. When it cannot be opened, the old file is put back.
     *
     * @return the replaced file
     */
    public static Cadangan put(Path backup, Database database, LocalDateTime now) {
        return put(backup, database, ReplacedFile.SEBELUM_PEMULIHAN, now);
    }

    static Cadangan put(Path backup, Database database, ReplacedFile why, LocalDateTime now) {
        Path file = database.file();
        inspect(backup);
        database.release();
        try {
            Cadangan before = put(backup, file, why, now).orElseThrow();
            try {
                database.takeUp(now);
                return before;
            } catch (DatabaseException e) {
                FileSwap.put(before.berkas(), file, ReplacedFile.SEBELUM_PEMULIHAN, now);
                throw e;
            }
        } catch (DatabaseException e) {
            database.takeUp(now);
            throw e;
        }
    }

    /** The contents of the open file. */
    public static IsiCadangan contents(Database database) {
        try {
            return FileContents.of(database, database.file(), List.of());
        } catch (IOException e) {
            throw unread(database.file(), e);
        }
    }

    /** The files that were replaced by restoring, repairing or migrating, the newest first. */
    public static List<TitikPulih> kept(Path file) {
        try {
            return ReplacedFile.list(file);
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Folder berkas data tidak dapat dibaca.",
                            "Periksa apakah disknya terpasang dan foldernya boleh dibaca."),
                    e);
        }
    }

    /** Copies a backup, with its journal if it has one, and checks the copy. */
    private static IsiCadangan checkedCopy(Path backup, Path copy, Migrations migrations) throws IOException {
        Header header = Header.of(backup);
        refuseNewer(backup, header, migrations);
        Disk.copyWithJournal(backup, copy);
        List<Masalah> masalah = new ArrayList<>();
        if (Disk.hasJournal(copy)) {
            masalah.add(unfinished());
        } else {
            header.refuseCut(copy);
            fingerprint(copy, header).ifPresent(masalah::add);
        }
        try (Database database = Database.connect(copy)) {
            database.check(true);
            if (!masalah.isEmpty() && header.version() == migrations.newest()) {
                masalah.addAll(Altered.in(database));
            }
            return FileContents.of(database, backup, masalah);
        }
    }

    private static void refuseNewer(Path backup, Header header, Migrations migrations) {
        if (header.version() > migrations.newest()) {
            throw new DatabaseException(masalah(
                    "\"" + backup.getFileName() + "\" dibuat oleh Langkah versi yang lebih" + " baru.",
                    "Pasang Langkah versi terbaru, lalu pulihkan lagi."));
        }
    }

    private static Optional<Masalah> fingerprint(Path copy, Header header) throws IOException {
        return switch (CopySeal.check(copy, header)) {
            case EQUAL -> {
                CopySeal.remove(copy, header);
                yield Optional.empty();
            }
            case NONE -> Optional.of(unproved());
            case CHANGED ->
                throw new DatabaseException(masalah(
                        "Isi cadangan ini berubah sejak dibuat, sehingga tidak dapat" + " dipercaya.",
                        "Pilih cadangan lain."));
        };
    }

    private static Masalah unproved() {
        return Masalah.peringatan(
                "Berkas ini tidak dibuat sebagai cadangan, sehingga hanya susunannya yang dapat" + " diperiksa.",
                "",
                "Lihat isinya setelah dipulihkan.");
    }

    private static Masalah unfinished() {
        return Masalah.peringatan(
                "Perubahan yang sedang ditulis saat program terhenti tidak ikut.",
                "",
                "Periksa pekerjaan terakhir setelah dipulihkan.");
    }

    private static DatabaseException unread(Path backup, IOException why) {
        return new DatabaseException(
                masalah(
                        "Cadangan \"" + backup.getFileName() + "\" tidak dapat disalin.",
                        "Periksa apakah berkasnya masih ada dan disknya cukup, lalu coba lagi."),
                why);
    }
}
