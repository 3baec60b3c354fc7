package id.langkah.sqlite;

import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.domain.cadangan.TitikPulih.Asal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Files that were replaced by the program and are kept beside the office's file with a date, for
 * example {@code langkah-sebelum-pemulihan-20260302-080000.db}. The program never deletes them.
 */
enum ReplacedFile {
    SEBELUM_PEMUTAKHIRAN(Asal.SEBELUM_PEMUTAKHIRAN),
    SEBELUM_PEMULIHAN(Asal.SEBELUM_PEMULIHAN),
    SEBELUM_PENGHAPUSAN(Asal.SEBELUM_PENGHAPUSAN),
    DIPINDAHKAN(Asal.DIPINDAHKAN),
    RUSAK(Asal.RUSAK);

    static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd-HHmmss");

    private static final Pattern ENDING = Pattern.compile("\\.db$");

    private final Asal asal;

    ReplacedFile(Asal asal) {
        this.asal = asal;
    }

    /** A name that no file has yet. */
    Path name(Path file, LocalDateTime saat) {
        String start = start(file) + word() + "-" + STAMP.format(saat);
        Path name = file.resolveSibling(start + ".db");
        for (int i = 2; Files.exists(name); i++) {
            name = file.resolveSibling(start + "-" + i + ".db");
        }
        return name;
    }

    private String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String start(Path file) {
        return ENDING.matcher(String.valueOf(file.getFileName())).replaceFirst("") + "-";
    }

    /** The replaced files of one office's file, the newest first. */
    static List<TitikPulih> list(Path file) throws IOException {
        return beside(file, "")
                .map(cadangan -> new TitikPulih(asal(cadangan, file), cadangan))
                .toList();
    }

    private static Asal asal(Cadangan kept, Path file) {
        String name = String.valueOf(kept.berkas().getFileName());
        return Stream.of(values())
                .filter(why -> name.startsWith(start(file) + why.word()))
                .findFirst()
                .map(why -> why.asal)
                .orElse(Asal.SEBELUM_PEMULIHAN);
    }

    /** Whether a kept file is an earlier state of the given file. */
    static boolean isOf(Path kept, Path file) {
        return String.valueOf(kept.getFileName()).startsWith(start(file));
    }

    /** The files beside the office's file whose names are those of replaced files plus an ending. */
    static Stream<Cadangan> beside(Path file, String ending) throws IOException {
        Path folder = Disk.folder(file);
        if (!Files.isDirectory(folder)) {
            return Stream.empty();
        }
        String words =
                String.join("|", Stream.of(values()).map(ReplacedFile::word).toList());
        Pattern name = Pattern.compile(Pattern.quote(start(file))
                + "(?:"
                + words
                + ")-(\\d{8}-\\d{6})(?:-\\d+)?\\.db"
                + Pattern.quote(ending));
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(path -> kept(path, name)).sorted(newestFirst()).toList().stream();
        }
    }

    private static Stream<Cadangan> kept(Path path, Pattern pattern) {
        Matcher name = pattern.matcher(String.valueOf(path.getFileName()));
        return name.matches()
                ? Stream.of(new Cadangan(
                        path,
                        LocalDateTime.parse(name.group(1), STAMP),
                        path.toFile().length()))
                : Stream.empty();
    }

    static Comparator<Cadangan> newestFirst() {
        return Comparator.comparing(Cadangan::saat)
                .thenComparingInt(cadangan -> cadangan.berkas().toString().length())
                .thenComparing(Cadangan::berkas)
                .reversed();
    }
}
