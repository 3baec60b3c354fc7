package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Where files are put that are needed for a moment: the system's folder for them, if it can be used. */
public final class TemporaryFolder {
    private static final Logger LOG = Logger.getLogger(TemporaryFolder.class.getName());
    private static final String PROPERTY = "java.io.tmpdir";

    /** More than an empty file, so that a full disk is noticed. */
    private static final int SAMPLE = 64 * 1024;

    private TemporaryFolder() {}

    /** The folder as it is used now. */
    public static Path path() {
        return Path.of(System.getProperty(PROPERTY, ""));
    }

    /**
     * Goes on with another folder where the system's is missing, full or not to be written.
     *
     * @param others that may be used in its place, the best first
     */
    public static void choose(Path... others) {
        if (!isUsable(path())) {
            Stream.of(others).filter(TemporaryFolder::isUsable).findFirst().ifPresent(folder -> {
                LOG.warning("The temporary folder cannot be used");
                System.setProperty(PROPERTY, folder.toAbsolutePath().toString());
            });
        }
    }

    private static boolean isUsable(Path folder) {
        try {
            Path sample = Files.createTempFile(folder, "langkah-", ".uji");
            try {
                Files.write(sample, new byte[SAMPLE]);
                return true;
            } finally {
                Files.deleteIfExists(sample);
            }
        } catch (IOException e) {
            LOG.log(Level.FINE, "Not a folder for a moment's files", e);
            return false;
        }
    }
}
