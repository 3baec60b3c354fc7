package id.langkah.sqlite;

import static id.langkah.sqlite.DatabaseException.masalah;

import id.langkah.domain.cadangan.Cadangan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Replaces the office's file by a checked one. The old file is kept under a name of its own
 * together with its journal, so that no journal is ever applied to a file it does not belong to.
 *
 * <p>The decisive step is renaming the checked file to the kept file's name with {@code .siap}.
 * Before it nothing has changed; after it {@link #finish} completes the replacement, however often
 * it is interrupted.
 */
final class FileSwap {
    private static final String READY = ".siap";

    private FileSwap() {}

    /**
     * Puts a closed, intact file without a journal in place of the office's file.
     *
     * @return the replaced file; empty when there was none
     * @throws DatabaseException when it could not be replaced; then the old file is unchanged
     */
    static Optional<Cadangan> put(Path checked, Path file, ReplacedFile why, LocalDateTime now) {
        Path kept = why.name(file, now);
        Path ready = Disk.sibling(kept, READY);
        try {
            Disk.move(checked, ready);
            try {
                finish(ready, kept, file);
            } catch (IOException e) {
                takeBack(ready, kept, file);
                throw e;
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
        return Files.exists(kept)
                ? Optional.of(new Cadangan(kept, now, kept.toFile().length()))
                : Optional.empty();
    }

    /** Whether an interrupted replacement exists that {@link #finish} would complete. */
    static boolean isCutOff(Path file) {
        try {
            return ready(file).findAny().isPresent();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Completes an interrupted replacement, if there is one. */
    static void finish(Path file) {
        try {
            List<Cadangan> ready = ready(file).toList();
            for (Cadangan cadangan : ready) {
                finish(cadangan.berkas(), withoutEnding(cadangan.berkas()), file);
            }
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** The checked files waiting to be put in place; files of the user that merely have such a name are left out. */
    private static Stream<Cadangan> ready(Path file) throws IOException {
        return ReplacedFile.beside(file, READY)
                .filter(cadangan -> Files.isRegularFile(cadangan.berkas(), LinkOption.NOFOLLOW_LINKS))
                .filter(cadangan -> Database.isDataFile(cadangan.berkas()));
    }

    private static Path withoutEnding(Path ready) {
        String name = String.valueOf(ready.getFileName());
        return ready.resolveSibling(name.substring(0, name.length() - READY.length()));
    }

    private static void finish(Path ready, Path kept, Path file) throws IOException {
        Disk.moveWithJournal(file, kept);
        Disk.move(ready, file);
    }

    private static void takeBack(Path ready, Path kept, Path file) throws IOException {
        Disk.moveWithJournal(kept, file);
        Files.deleteIfExists(ready);
    }

    private static DatabaseException failed(Path file, IOException why) {
        return new DatabaseException(
                masalah(
                        "Berkas data \"" + file.getFileName() + "\" tidak dapat diganti.",
                        "Tutup program lain yang memakainya, periksa hak akses foldernya, lalu" + " coba lagi."),
                why);
    }
}
