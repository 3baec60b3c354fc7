package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** The folder for temporary files: that of the system when it can be used. */
public final class TemporaryFolder {
    private static final Logger LOG = Logger.getLogger(TemporaryFolder.class.getName());
    private static final String PROPERTY = "java.io.tmpdir";

    /** The size in bytes of the file for the test, large enough to notice a full disk. */
    private static final int SAMPLE = 64 * 1024;

    private TemporaryFolder() {}

    /** The folder in use. */
    public static Path path() {
        return Path.of(System.getProperty(PROPERTY, ""));
    }

    /**
     * Chooses another folder when that of the system is missing, full or not writable.
     *
     * @param others the alternatives, the best first
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
