package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Names that SQLite can be given. */
final class DataPath {
    private static final int LONGEST = 480;
    private static final int LONGEST_OF_WINDOWS = 240;

    private DataPath() {}

    /**
     * Refuses a name that SQLite would take for another: it cuts off what it keeps beside a file
     * whose name with all its folders is too long, and its driver reads settings behind a question
     * mark.
     */
    static void refuse(Path file) {
        String name = file.toAbsolutePath().toString();
        if (name.indexOf('?') >= 0) {
            throw new DatabaseException(masalah(
                    "Nama berkas data atau foldernya memuat tanda tanya (?), yang tidak dapat dipakai.",
                    "Ganti nama berkas atau foldernya."));
        }
        int longest = System.getProperty("os.name", "").startsWith("Windows") ? LONGEST_OF_WINDOWS : LONGEST;
        int length = name.getBytes(StandardCharsets.UTF_8).length;
        if (length > longest) {
            throw new DatabaseException(masalah(
                    "Nama berkas beserta semua foldernya terlalu panjang ("
                            + length
                            + " bita; paling banyak "
                            + longest
                            + ").",
                    "Pakai folder yang lebih dekat ke pangkal disk."));
        }
    }
}
