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

/** Copies and moves files that nobody has open, so that the result survives a power cut. */
final class Disk {
    /** The suffixes of the files that SQLite keeps beside an open file, and leaves behind when it is killed. */
    private static final List<String> BESIDE = List.of("-journal", "-wal", "-shm");

    private Disk() {}

    static Path sibling(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    /** The folder that contains a file. */
    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a file has a folder");
    }

    /** Whether SQLite has an unfinished transaction to roll back or to complete. */
    static boolean hasJournal(Path file) {
        return BESIDE.stream()
                .map(ending -> sibling(file, ending))
                .anyMatch(path -> path.toFile().length() > 0);
    }

    /** A file and the files that SQLite may keep beside it, which need not exist. */
    static List<Path> withJournals(Path file) {
        return Stream.concat(Stream.of(file), BESIDE.stream().map(ending -> sibling(file, ending)))
                .toList();
    }

    /** Copies a file with the files of SQLite beside it, replacing existing ones. */
    static void copyWithJournal(Path from, Path to) throws IOException {
        discard(to);
        copy(from, to);
        for (String ending : BESIDE.subList(0, 2)) {
            if (Files.isRegularFile(sibling(from, ending), LinkOption.NOFOLLOW_LINKS)) {
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

    /** Refuses symbolic links where SQLite would write, because their targets are not the office's files. */
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

    /** Renames the journal of a missing file to a free name. */
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

    /** Moves a file with the files of SQLite beside it; missing ones are skipped. */
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

    /** Moves a file in one step, replacing an existing one; the move is on the disk when this returns. */
    static void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        flushFolder(to);
    }

    /** Deletes a file and the files of SQLite beside it, if they exist. */
    static void discard(Path file) throws IOException {
        for (String ending : BESIDE) {
            Files.deleteIfExists(sibling(file, ending));
        }
        Files.deleteIfExists(file);
    }

    /** Creates an empty file that only the user may read; SQLite gives its additional files the same rights. */
    static void make(Path file) throws IOException {
        Files.createFile(file, rights("rw-------"));
    }

    /** Creates a folder, with its parents, that only the user may read; an existing one keeps its rights. */
    static void makeFolder(Path folder) throws IOException {
        Files.createDirectories(folder, rights("rwx------"));
    }

    private static FileAttribute<?>[] rights(String rights) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    static void flush(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** Flushes a folder to the disk. Windows cannot open folders; its file system journal does this itself. */
    private static void flushFolder(Path file) throws IOException {
        if (System.getProperty("os.name", "").startsWith("Windows")) {
            return;
        }
        try (FileChannel channel = FileChannel.open(folder(file), StandardOpenOption.READ)) {
            channel.force(true);
        }
    }
}
