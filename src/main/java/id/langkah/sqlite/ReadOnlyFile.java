package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.Masalah;
import java.nio.file.Path;
import java.util.Optional;

/** Opens files that cannot be written to, in place or as a {@link ReadingCopy}. */
final class ReadOnlyFile {
    static final Masalah NEWER = masalah(
            "Berkas data ini dibuat oleh Langkah versi yang lebih baru, sehingga hanya" + " dapat dibaca.",
            "Pasang Langkah versi terbaru untuk mengubahnya.");
    static final Masalah NO_RIGHT = masalah(
            "Berkas data ini tidak boleh diubah dari komputer ini, sehingga hanya dapat" + " dibaca.",
            "Periksa hak akses berkas dan foldernya, lalu buka lagi.");

    private ReadOnlyFile() {}

    /** See {@link Database#read}. */
    static Database open(Path file, Masalah why) {
        int version = Header.of(file).version();
        if (version < Migrations.OURS.newest() || Header.usesLog(file)) {
            return ReadingCopy.open(file, why);
        }
        Masalah reason = version > Migrations.OURS.newest() ? NEWER : why;
        try {
            return inPlace(file, reason);
        } catch (DatabaseException e) {
            if (!e.needsWriting()) {
                throw e;
            }
            return ReadingCopy.open(file, reason);
        }
    }

    private static Database inPlace(Path file, Masalah why) {
        Database database = Database.connect(file, Optional.of(why));
        try {
            database.holdMoment();
            database.check(false);
            if (!Disk.hasJournal(file)) {
                Header.of(database).refuseCut(file);
            }
            return database;
        } catch (RuntimeException e) {
            database.close();
            throw e;
        }
    }
}
