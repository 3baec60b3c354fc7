package id.langkah.service;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of files that papers are written to, told by a file's ending. */
public enum Format {
    XLSX(".xlsx"),
    PDF(".pdf"),
    JSON(".json");

    private final String akhiran;

    Format(String akhiran) {
        this.akhiran = akhiran;
    }

    /** The kind that a file's name says it is; empty when it says none of these. */
    public static Optional<Format> of(Path file) {
        String name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(format -> name.endsWith(format.akhiran))
                .findFirst();
    }
}
