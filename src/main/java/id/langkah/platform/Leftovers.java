package id.langkah.platform;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.UserPrincipal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Deletes what a killed program left behind: parts of files being written, and temporary folders.
 * Only things with the exact name and type are deleted, and only when they were last written at
 * least a day before something created just now in the same folder, so that the clock of the disk
 * decides. What cannot be deleted stays.
 */
public final class Leftovers {
    private static final Logger LOG = Logger.getLogger(Leftovers.class.getName());

    private static final Duration DEAD = Duration.ofDays(1);

    private static final Pattern PART =
            Pattern.compile("\\.langkah-[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}\\.sebagian");

    private static final Pattern FOLDER =
            Pattern.compile("langkah-(baca|bukti|cetak|kiriman|lampiran|paket|periksa|sapu|serah-terima)-\\d{1,20}");

    private Leftovers() {}

    /** A new name beside a file for its content while it is written; its length does not depend on the file. */
    static Path part(Path target) {
        return target.resolveSibling(".langkah-" + UUID.randomUUID() + ".sebagian");
    }

    /**
     * Deletes abandoned parts in a folder.
     *
     * @param fresh the part that is being written there now
     */
    static void sweepBeside(Path fresh) {
        try {
            Instant before = attributes(fresh).lastModifiedTime().toInstant().minus(DEAD);
            for (Path file : named(fresh.resolveSibling(""), PART)) {
                BasicFileAttributes its = attributes(file);
                if (its.isRegularFile() && isOlder(its, before)) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "Parts of files were left", e);
        }
    }

    /** Deletes abandoned folders, with the files in them, among this user's temporary ones. */
    public static void sweepTemporary() {
        sweepTemporary(Path.of(System.getProperty("java.io.tmpdir", "")));
    }

    static void sweepTemporary(Path temporary) {
        try {
            Path fresh = Files.createTempDirectory(temporary, "langkah-sapu-");
            try {
                Instant before =
                        attributes(fresh).lastModifiedTime().toInstant().minus(DEAD);
                UserPrincipal user = Files.getOwner(fresh, LinkOption.NOFOLLOW_LINKS);
                for (Path file : named(temporary, FOLDER)) {
                    if (Files.getOwner(file, LinkOption.NOFOLLOW_LINKS).equals(user)) {
                        sweepFolder(file, before);
                    }
                }
            } finally {
                Files.delete(fresh);
            }
        } catch (IOException | RuntimeException e) {
            LOG.log(Level.FINE, "Temporary folders were left", e);
        }
    }

    private static void sweepFolder(Path folder, Instant before) throws IOException {
        BasicFileAttributes its = attributes(folder);
        if (!its.isDirectory() || !isOlder(its, before)) {
            return;
        }
        List<Path> files = named(folder, Pattern.compile(".*", Pattern.DOTALL));
        for (Path file : files) {
            BasicFileAttributes inside = attributes(file);
            if (!inside.isRegularFile() || !isOlder(inside, before)) {
                return;
            }
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
        Files.deleteIfExists(folder);
    }

    private static boolean isOlder(BasicFileAttributes its, Instant before) {
        return its.lastModifiedTime().toInstant().isBefore(before);
    }

    /** The attributes of the thing itself, not of a link's target. */
    private static BasicFileAttributes attributes(Path path) throws IOException {
        return Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
    }

    private static List<Path> named(Path folder, Pattern name) throws IOException {
        var found = new ArrayList<Path>();
        try (DirectoryStream<Path> all = Files.newDirectoryStream(
                folder, file -> name.matcher(String.valueOf(file.getFileName())).matches())) {
            all.forEach(found::add);
        } catch (DirectoryIteratorException e) {
            throw e.getCause();
        }
        return found;
    }
}
