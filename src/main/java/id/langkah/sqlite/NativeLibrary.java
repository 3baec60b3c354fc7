package id.langkah.sqlite;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.sqlite.util.OSInfo;

/**
 * The native library of SQLite beside the program's jar. Otherwise the driver would unpack a copy
 * into the temporary folder at each start, which may be full or watched by a virus scanner.
 */
final class NativeLibrary {
    private static final Logger LOG = Logger.getLogger(NativeLibrary.class.getName());
    private static final String PATH = "org.sqlite.lib.path";

    private NativeLibrary() {}

    /** Tells the driver where the library is, unless that was set already. */
    static void find() {
        CodeSource source = NativeLibrary.class.getProtectionDomain().getCodeSource();
        if (source == null || System.getProperty(PATH) != null) {
            return;
        }
        try {
            beside(Path.of(source.getLocation().toURI()))
                    .ifPresent(folder -> System.setProperty(PATH, folder.toString()));
        } catch (URISyntaxException | IllegalArgumentException e) {
            LOG.log(Level.FINE, "Where the program lies is not told", e);
        }
    }

    /** The folder of the library for this system beside a jar; empty when there is none. */
    static Optional<Path> beside(Path jar) {
        Path folder = jar.resolveSibling("native").resolve(OSInfo.getNativeLibFolderPathForCurrentOS());
        return Optional.of(folder).filter(Files::isDirectory);
    }
}
