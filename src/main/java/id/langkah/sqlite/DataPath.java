package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** Checks names of files before they are given to SQLite. */
final class DataPath {
    private static final int LONGEST = 480;
    private static final int LONGEST_OF_WINDOWS = 240;

    private DataPath() {}

    /**
     * Refuses a name that SQLite would misread: one that is too long together with the suffixes of
     * SQLite's additional files, or one with a question mark, behind which the driver reads
     * settings.
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
