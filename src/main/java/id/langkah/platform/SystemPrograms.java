package id.langkah.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Opens files and folders with the programs of the system, where it tells whether that succeeded. */
public final class SystemPrograms {
    private static final String OPENER = "xdg-open";
    private static final int SECONDS = 20;

    private SystemPrograms() {}

    /** Whether the system tells if opening succeeded, as Linux desktops do. */
    public static boolean canTell() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    /** Opens a file or folder; may take some seconds. @return false when it does not exist or nothing opens it */
    public static boolean open(Path path) {
        if (!Files.exists(path)) {
            return false;
        }
        try {
            ProcessBuilder opener = new ProcessBuilder(
                            OPENER, path.toAbsolutePath().toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD);
            opener.environment().remove("GDK_GL"); // The launcher's, for Langkah's own window only.
            Process process = opener.start();
            return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false; // The program for opening does not exist.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
