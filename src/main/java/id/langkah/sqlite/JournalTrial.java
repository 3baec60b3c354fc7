package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.io.IOException;
import java.nio.file.Path;

/**
 * What SQLite would do with the journal that an unclean stop left beside a file, tried out on a
 * copy. A journal that does not belong to the file, because somebody put another file in its place,
 * would spoil it; after the rehearsal it is known that it does not.
 */
final class JournalTrial {
    private JournalTrial() {}

    /**
     * Leaves the file and its journal as they are.
     *
     * @throws DatabaseException when the journal would leave a damaged file, or there is no room to
     *     try
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
