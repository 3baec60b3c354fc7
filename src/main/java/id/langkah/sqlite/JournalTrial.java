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
