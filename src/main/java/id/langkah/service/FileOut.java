package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.platform.AtomicFile;
import id.langkah.platform.FileInUseException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Files that go out, whole or not at all; what stands in the way is told to the user. */
final class FileOut {
    private FileOut() {}

    /**
     * Writes a file in place of any of that name.
     *
     * @throws MasalahException when it cannot be written; the old one then stands as it stood
     */
    static void write(Path file, AtomicFile.Content content) {
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

    /** Whether the file's name asks for a PDF. */
    static boolean isPdf(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".pdf");
    }
}
