package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.io.IOException;
import java.nio.file.Path;

/**
 * Tries on a copy what SQLite would do with the journal that an unclean stop left beside a file. A
 * journal that belongs to another file, because the file was replaced, would damage it.
 */
final class JournalTrial {
    private JournalTrial() {}

    /** Refuses a file of a newer version with a journal; only that version knows what it was about to write. */
    static void refuseUnfinished(Path file) {
        if (Disk.hasJournal(file)) {
            throw new DatabaseException(masalah(
                    "Berkas data ini dibuat oleh Langkah versi yang lebih baru, yang"
                            + " terhenti sebelum selesai menulis.",
                    "Buka dengan Langkah versi terbaru. Berkas ini tidak diubah."));
        }
    }

    /**
     * Makes the trial; the file and its journal are not changed.
     *
     * @throws DatabaseException when the journal would damage the file, or there is no room for the
     *     trial
     */
    static void of(Path file) {
        try {
            Path copy = Scratch.beside(file);
            try {
                Disk.copyWithJournal(file, copy);
                try (Database database = Database.connect(copy)) {
                    database.check(true);
                }
                Header.of(copy).refuseCut(copy);
            } finally {
                Disk.discard(copy);
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Program terhenti sebelum selesai menulis, dan berkas data belum dapat" + " diperiksa.",
                            "Kosongkan sebagian isi disk, pastikan foldernya boleh ditulisi, lalu"
                                    + " buka lagi. Berkas data tidak diubah."),
                    e);
        }
    }
}
