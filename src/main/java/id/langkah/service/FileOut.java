package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.NamaBerkas;
import id.langkah.platform.AtomicFile;
import id.langkah.platform.FileInUseException;
import id.langkah.sqlite.Database;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes files completely or not at all, with messages for the user. */
public final class FileOut {
    /** Names reserved for the files of SQLite, the lock file and temporary files. */
    private static final Pattern KEPT_FREE = Pattern.compile("(?i).*(-journal|-wal|-shm|\\.kunci)|\\.langkah-.*");

    private FileOut() {}

    /**
     * Writes a file, replacing an existing one.
     *
     * @throws MasalahException when it cannot be written; the old file is then unchanged
     */
    static void write(Path file, AtomicFile.Content content) {
        refusePlace(file);
        refuseData(file);
        try {
            AtomicFile.write(file, content);
        } catch (FileInUseException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "\"" + file.getFileName() + "\" sedang terbuka di program lain.",
                            "",
                            "Tutup berkas itu lalu coba lagi, atau simpan dengan nama lain."),
                    e);
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "\"" + file.getFileName() + "\" tidak dapat ditulis.",
                            "",
                            "Periksa apakah foldernya boleh ditulisi dan disknya cukup, lalu coba"
                                    + " lagi atau pilih folder lain."),
                    e);
        }
    }

    /** Refuses links, because the user did not choose their target. */
    static void refuseLink(Path file) {
        if (Files.isSymbolicLink(file)) {
            throw MasalahException.galat(
                    "\"" + file.getFileName() + "\" hanya tautan ke berkas lain.",
                    "",
                    "Pilih berkas itu sendiri, atau simpan dengan nama lain.");
        }
    }

    /**
     * Refuses a path that must not be written to.
     *
     * @throws MasalahException with the reason: a link, a folder, a device, or a reserved name
     */
    public static void refusePlace(Path file) {
        refuseLink(file);
        String name = String.valueOf(file.getFileName());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw MasalahException.galat(
                    "\"" + name + "\" bukan berkas biasa.", "", "Sebutkan nama berkas, bukan folder atau perangkat.");
        }
        if (KEPT_FREE.matcher(name).matches()) {
            throw MasalahException.galat(
                    "Nama \"" + name + "\" dipakai untuk berkas sementara di samping berkas data, dan dapat terhapus.",
                    "",
                    "Simpan dengan nama lain.");
        }
    }

    /** Refuses to overwrite an office's file or a backup. @throws MasalahException when the path is one */
    public static void refuseData(Path file) {
        if (Database.isDataFile(file)) {
            throw MasalahException.galat(
                    "\"" + file.getFileName() + "\" adalah berkas data atau cadangan Langkah.",
                    "",
                    "Simpan dengan nama lain.");
        }
    }

    /** The path, or when a file of that name exists, the path with a number in its name. */
    static Path free(Path file) {
        Path free = file;
        for (int i = 2; Files.exists(free, LinkOption.NOFOLLOW_LINKS); i++) {
            free = file.resolveSibling(NamaBerkas.numbered(String.valueOf(file.getFileName()), i));
        }
        return free;
    }

    /** Whether the file's ending is .pdf. */
    static boolean isPdf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
