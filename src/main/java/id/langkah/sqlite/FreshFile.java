package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Creates a new, empty office's file. */
final class FreshFile {
    private FreshFile() {}

    /** Creates it under a temporary name first, because a file with the final name must always be complete. */
    static void create(Path file, Migrations migrations) {
        if (!Files.isDirectory(Disk.folder(file))) {
            throw new DatabaseException(masalah(
                    "Folder \"" + Disk.folder(file) + "\" tidak ada.",
                    "Buat foldernya atau pilih tempat lain untuk berkas data."));
        }
        try {
            Path fresh = Scratch.beside(file);
            try {
                Disk.make(fresh);
                try (Database database = Database.connect(fresh)) {
                    migrations.run(database, 0);
                }
                Disk.putJournalAside(file);
                Disk.move(fresh, file);
            } finally {
                Disk.discard(fresh);
            }
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Berkas data \"" + file.getFileName() + "\" tidak dapat dibuat.",
                            "Periksa apakah foldernya boleh ditulisi dan disknya cukup."),
                    e);
        }
    }
}
