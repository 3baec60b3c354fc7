package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;

/**
 * The folders of the program for one user on one PC. A folder is created when it is first asked
 * for; {@link IOException} is thrown when that is not permitted.
 *
 * <p>Windows: {@code %APPDATA%\Langkah}, and {@code %LOCALAPPDATA%\Langkah} for what need not
 * follow the user to another PC. Elsewhere: the XDG Base Directory Specification, whose variables
 * count only when they hold an absolute path.
 */
public final class Folders {
    private static final Logger LOG = Logger.getLogger(Folders.class.getName());

    private final Path data;
    private final Path settings;
    private final Path logs;
    private final Path cache;

    /**
     * The folders of any user on any PC.
     *
     * @param environment the variables of the running program
     * @param system the name of the operating system as {@code os.name} tells it
     * @param home the user's home folder
     */
    public Folders(Map<String, String> environment, String system, Path home) {
        if (system.startsWith("Windows")) {
            Path roaming = folder(environment, "APPDATA", home.resolve("AppData/Roaming"));
            Path local = folder(environment, "LOCALAPPDATA", home.resolve("AppData/Local"));
            data = roaming.resolve("Langkah");
            settings = data;
            logs = local.resolve("Langkah").resolve("log");
            cache = local.resolve("Langkah").resolve("cache");
        } else {
            data = xdg(environment, "XDG_DATA_HOME", home.resolve(".local/share"));
            settings = xdg(environment, "XDG_CONFIG_HOME", home.resolve(".config"));
            logs = xdg(environment, "XDG_STATE_HOME", home.resolve(".local/state"))
                    .resolve("log");
            cache = xdg(environment, "XDG_CACHE_HOME", home.resolve(".cache"));
        }
    }

    /** The folders of the current user. */
    public static Folders ofThisUser() {
        return new Folders(
                System.getenv(), System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", ".")));
    }

    /** The database: the file named with {@code --data}, otherwise {@code langkah.db} in the program's folder. */
    public Path database(@Nullable Path named) throws IOException {
        if (named == null) {
            made(data);
            return usualDatabase();
        }
        Path file = named.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder != null) {
            made(folder);
        }
        return file;
    }

    /** The usual path of {@code langkah.db}; its folder need not exist. */
    public Path usualDatabase() {
        return data.resolve("langkah.db");
    }

    /** The file of {@link Settings}. */
    public Path settingsFile() throws IOException {
        return made(settings).resolve("langkah.properties");
    }

    /** The folder of {@link Logs}, created if possible; the user may be asked to open it. */
    public Path logs() {
        return madeIfPossible(logs);
    }

    /**
     * A folder for files that may be deleted while the program does not run, created if possible.
     * Without it, later starts cannot reach the running program.
     */
    public Path cache() {
        return madeIfPossible(cache);
    }

    private static Path madeIfPossible(Path folder) {
        try {
            return made(folder);
        } catch (IOException e) {
            LOG.log(Level.WARNING, "There is no such folder, and none can be made", e);
            return folder;
        }
    }

    private static Path xdg(Map<String, String> environment, String variable, Path otherwise) {
        return folder(environment, variable, otherwise).resolve("langkah");
    }

    private static Path folder(Map<String, String> environment, String variable, Path otherwise) {
        String value = environment.getOrDefault(variable, "");
        Path named = Path.of(value);
        return named.isAbsolute() ? named : otherwise;
    }

    private static Path made(Path folder) throws IOException {
        return PrivateFiles.folders(folder);
    }
}
