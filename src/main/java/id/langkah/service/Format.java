package id.langkah.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that papers are written to, told by a file's ending. */
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

    /** Whether a file begins as those of this kind do, whatever its name is. */
    public boolean isWrittenIn(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.ISO_8859_1).strip();
            return head.matches(awal);
        } catch (IOException e) {
            return false;
        }
    }

    /** The kind that a file's name says it is; empty when it says none of these. */
    public static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.akhiran))
                .findFirst();
    }
}
