package id.langkah.sqlite;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** Files that nobody has open: copied and moved so that it also holds after a power cut. */
final class Disk {
    /** What SQLite puts beside a file while it is open, and leaves there when it is killed. */
    private static final List<String> BESIDE = List.of("-journal", "-wal", "-shm");

    private Disk() {}

    static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** The folder a file is in. */
    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
    }

    /** Whether SQLite still has something to take back or to carry over. */
    static boolean hasJournal(Path file) {
        return BESIDE.stream()
                .map(ending -> sibling(file, ending))
                .anyMatch(path -> path.toFile().length() > 0);
    }

    /** Copies a file with what lies beside it, in place of whatever had the name. */
    static void copyWithJournal(Path from, Path to) throws IOException {
        discard(to);
        copy(from, to);
        for (String ending : BESIDE.subList(0, 2)) {
            if (Files.exists(sibling(from, ending))) {
                copy(sibling(from, ending), sibling(to, ending));
            }
        }
    }

    static void copy(Path from, Path to) throws IOException {
        Files.deleteIfExists(to);
        make(to);
        try (OutputStream out = Files.newOutputStream(to)) {
            Files.copy(from, out);
        }
        flush(to);
    }

    /**
     * Refuses links in the places where SQLite would write: what they lead to is not the office's.
     */
    static void refuseLinks(Path file) {
        for (String ending : BESIDE) {
            if (Files.isSymbolicLink(sibling(file, ending))) {
                throw new DatabaseException(DatabaseException.masalah(
                        "\"" + sibling(file, ending).getFileName() + "\" di samping berkas data hanya tautan ke"
                                + " berkas lain, sehingga berkas data tidak dibuka.",
                        "Hapus tautan itu, lalu buka lagi. Berkas data tidak diubah."));
            }
        }
    }

    /** Puts the journal of a file that is gone under a name that nothing has. */
    static void putJournalAside(Path file) throws IOException {
        Path aside = sibling(file, ".lama");
        for (int i = 2; isTaken(aside); i++) {
            aside = sibling(file, ".lama-" + i);
        }
        moveWithJournal(file, aside);
    }

    private static boolean isTaken(Path file) {
        return Stream.concat(Stream.of(""), BESIDE.stream())
                .anyMatch(ending -> Files.exists(sibling(file, ending), LinkOption.NOFOLLOW_LINKS));
    }

    /** Moves a file with what lies beside it; what is not there (any more) is passed over. */
    static void moveWithJournal(Path from, Path to) throws IOException {
        moveIfThere(from, to);
        for (String ending : BESIDE) {
            moveIfThere(sibling(from, ending), sibling(to, ending));
        }
    }

    private static void moveIfThere(Path from, Path to) throws IOException {
        if (Files.exists(from)) {
            move(from, to);
        }
    }

    /** In one step, in place of whatever had the name; on the disk when it returns. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        flushFolder(to);
    }

    /** Deletes a file, if there is one, and what lies beside it. */
    static void discard(Path file) throws IOException {
        for (String ending : BESIDE) {
            Files.deleteIfExists(sibling(file, ending));
        }
        Files.deleteIfExists(file);
    }

    /** An empty file that is the user's alone, for SQLite to fill; what it keeps beside has the same rights. */
    static void make(Path file) throws IOException {
        Files.createFile(file, rights("rw-------"));
    }

    /** A folder that is the user's alone, with those above it; one that is there keeps its rights. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights("rwx------"));
    }

    private static FileAttribute<?>[] rights(String rights) {
        boolean told = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return told
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Windows refuses to open a folder; the journal of its file system does this work. */
    private static void flushFolder(Path file) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder(file), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
