package id.langkah.service;

import id.langkah.domain.MasalahException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The file formats of papers, chosen by a file's ending. */
public enum Format {
    XLSX(".xlsx", "PK.*"),
    PDF(".pdf", "%PDF.*"),
    DOCX(".docx", "PK.*"),
    JSON(".json", "[{\\[].*");

    private static final int HEAD = 64;

    private final String akhiran;
    private final String awal;

    Format(String akhiran, String awal) {
        this.akhiran = akhiran;
        this.awal = "(?s)" + awal;
    }

    /** Whether the content of a file begins like this format, whatever its name. */
    public boolean isWrittenIn(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).strip();
            return head.matches(awal);
        } catch (IOException e) {
            return false;
        }
    }

    /** The refusal of a file whose ending names no format that can be written; the endings are given in words. */
    static MasalahException unwritable(Path file, String endings) {
        return MasalahException.galat(
                "\"" + file.getFileName() + "\" tidak dapat ditulis.",
                "",
                "Akhiri nama berkas dengan " + endings + ".");
    }

    /** The format for a file's ending. @throws MasalahException when there is none */
    static Format required(Path file) {
        return of(file).orElseThrow(() -> unwritable(file, ".xlsx, .pdf, .docx, atau .json"));
    }

    /** The format for a file's ending; empty when there is none. */
    public static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.akhiran))
                .findFirst();
    }
}
