package id.langkah.sqlite;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/**
 * Files that are made for a moment for the office's file: copies of it, whole or half. A program
 * that is killed leaves them, with what the office may have deleted since. Their names are hidden
 * and tell whose they are, {@code .langkah-1a2b3c4d-1.sementara}, so that neither a file of the
 * user's own nor one of another office's file is ever taken for one.
 */
final class Scratch {
    private static final Logger LOG = Logger.getLogger(Scratch.class.getName());
    private static final int MOST = 9;
    private static final String ENDING = ".sementara";
    private static final Pattern NAME = Pattern.compile("(\\.langkah-[0-9a-f]{8}-).*");

    private Scratch() {}

    /**
     * A name beside a file that nothing has yet.
     *
     * @throws IOException when all are taken
     */
    static Path beside(Path file) throws IOException {
        return in(Disk.folder(file), file);
    }

    /** The same in another folder. */
    static Path in(Path folder, Path file) throws IOException {
        return names(folder, file)
                .filter(name -> !name.endsWith(file.getFileName()))
                .filter(name -> Files.notExists(name, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow(() -> new FileAlreadyExistsException(folder.toString()));
    }

    /** All names that may be taken, free or not. */
    static Stream<Path> names(Path folder, Path file) {
        return IntStream.rangeClosed(1, MOST).mapToObj(i -> folder.resolve(prefix(file) + i + ENDING));
    }

    /** The folder in which a damaged file is looked into. */
    static Path room(Path file) {
        return file.resolveSibling(prefix(file) + "perbaikan");
    }

    /** Deletes what is left of a file's, while nobody works on it; what cannot be deleted stays. */
    static void sweep(Path folder, Path file) {
        try {
            for (Path left : left(folder, file)) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was left behind stays", e);
        }
    }

    /** What is left of a file's in a folder. */
    static List<Path> left(Path folder, Path file) throws IOException {
        Pattern own = Pattern.compile(Pattern.quote(prefix(file)) + "\\d\\.sementara(-journal|-wal|-shm)?");
        return found(folder, own);
    }

    /** The files in a folder, not links, that are so called. */
    static List<Path> found(Path folder, Pattern name) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(path ->
                            name.matcher(String.valueOf(path.getFileName())).matches())
                    .filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    /** What is made for one of these belongs to the same file. */
    private static String prefix(Path file) {
        String name = String.valueOf(file.getFileName());
        var known = NAME.matcher(name);
        if (known.matches()) {
            return known.group(1);
        }
        var sum = new CRC32();
        sum.update(name.getBytes(StandardCharsets.UTF_8));
        return ".langkah-%08x-".formatted(sum.getValue());
    }
}
