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
 * Temporary files for the office's file. When the program is killed they stay behind and may
 * contain data that the office has deleted since. Their hidden names,
 * {@code .langkah-1a2b3c4d-1.sementara}, tell which office's file they belong to, so that no file
 * of the user and no file of another office's file is mistaken for one.
 */
final class Scratch {
    private static final Logger LOG = Logger.getLogger(Scratch.class.getName());
    private static final int MOST = 9;
    private static final String ENDING = ".sementara";
    private static final Pattern NAME = Pattern.compile("(\\.langkah-[0-9a-f]{8}-).*");

    private Scratch() {}

    /** A free temporary name beside a file. @throws IOException when all are taken */
    static Path beside(Path file) throws IOException {
        return in(Disk.folder(file), file);
    }

    /** A free temporary name in another folder. @throws IOException when all are taken */
    static Path in(Path folder, Path file) throws IOException {
        return names(folder, file)
                .filter(name -> !name.endsWith(file.getFileName()))
                .filter(name -> Files.notExists(name, LinkOption.NOFOLLOW_LINKS))
                .findFirst()
                .orElseThrow(() -> new FileAlreadyExistsException(folder.toString()));
    }

    /** All temporary names of a file, free or not. */
    static Stream<Path> names(Path folder, Path file) {
        return IntStream.rangeClosed(1, MOST).mapToObj(i -> folder.resolve(prefix(file) + i + ENDING));
    }

    /** The folder for the examination of a damaged file. */
    static Path room(Path file) {
        return file.resolveSibling(prefix(file) + "perbaikan");
    }

    /** Deletes leftover temporary files of a file that nobody has open; those that cannot be deleted stay. */
    static void sweep(Path folder, Path file) {
        try {
            for (Path left : left(folder, file)) {
                Files.deleteIfExists(left);
            }
        } catch (IOException e) {
            LOG.log(Level.WARNING, "What was left behind stays", e);
        }
    }

    /** The leftover temporary files of a file in a folder. */
    static List<Path> left(Path folder, Path file) throws IOException {
        Pattern own = Pattern.compile(Pattern.quote(prefix(file)) + "\\d\\.sementara(-journal|-wal|-shm)?");
        return found(folder, own);
    }

    /** The files in a folder, except links, whose names match. */
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

    /**
     * The beginning of the temporary names; a temporary file belongs to the same office's file as
     * the file it was made for.
     */
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
