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
 * Puts a checked file in the place of the office's, which is kept under its own name together with
 * its journal, so that no journal is ever played onto a file it does not belong to.
 *
 * <p>The one step that decides is the renaming of the checked file to the kept one's name with
 * {@code .siap}. From then on {@link #finish} leads to the same end however often it is cut off;
 * before, nothing has changed.
 */
final class FileSwap {
    private static final String READY = ".siap";

    private FileSwap() {}

    /**
     * Takes a closed, whole file without a journal away from its name and puts it in place.
     *
     * @return what was there before
     * @throws DatabaseException when it could not be put in place; then the old one stands
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

    /** Whether something was cut off that {@link #finish} will finish. */
    static boolean isCutOff(Path file) {
        try {
            return ready(file).findAny().isPresent();
        } catch (IOException e) {
            throw failed(file, e);
        }
    }

    /** Finishes what was cut off, if anything was. */
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

    /** What was proved before it got the name; a file that somebody else so called is left alone. */
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
