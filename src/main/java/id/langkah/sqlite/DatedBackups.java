package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.cadangan.Cadangan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the backups that are named by date, and tells whose they are. */
public final class DatedBackups {
    private static final Pattern NAME = Pattern.compile("langkah-(\\d{8}-\\d{6})\\.db");

    private DatedBackups() {}

    /**
     * The backups of a file that is not open and may be missing; when it does not tell whose they
     * are, all that do not belong to another file.
     */
    static List<Cadangan> of(Path file, Path folder) {
        return of(file, Identity.of(file), folder);
    }

    /** The backups of the file with an identity; when it is unknown, all that belong to no other file. */
    static List<Cadangan> of(Path file, Optional<Identity> identity, Path folder) {
        List<Cadangan> all = all(folder);
        if (all.isEmpty()) {
            return all;
        }
        List<Path> others = Identity.others(file);
        Set<String> theirs = Identity.ids(others);
        return all.stream()
                .filter(copy -> Identity.of(copy.berkas())
                        .map(told -> isOf(told.id(), identity, theirs))
                        .orElse(identity.isEmpty() || others.isEmpty()))
                .toList();
    }

    private static boolean isOf(String id, Optional<Identity> identity, Set<String> theirs) {
        if (identity.filter(own -> own.id().equals(id)).isPresent()) {
            return true;
        }
        return !theirs.contains(id)
                && identity.map(own -> own.asal().contains(id)).orElse(true);
    }

    /** All dated backups in a folder, of any file, the newest first. */
    public static List<Cadangan> all(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.flatMap(file -> cadangan(file).stream())
                    .sorted(ReplacedFile.newestFirst())
                    .toList();
        } catch (IOException e) {
            throw new DatabaseException(
                    masalah(
                            "Folder cadangan \"" + folder + "\" tidak dapat dibaca.",
                            "Periksa apakah disknya terpasang dan foldernya boleh dibaca."),
                    e);
        }
    }

    private static Optional<Cadangan> cadangan(Path file) {
        Matcher name = NAME.matcher(String.valueOf(file.getFileName()));
        return name.matches()
                ? Optional.of(new Cadangan(
                        file,
                        LocalDateTime.parse(name.group(1), ReplacedFile.STAMP),
                        file.toFile().length()))
                : Optional.empty();
    }
}
