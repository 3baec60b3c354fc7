package id.langkah.platform;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What the system opens files and folders with, where it can be asked whether it did. */
public final class SystemPrograms {
    private static final String OPENER = "xdg-open";
    private static final int SECONDS = 20;

    private SystemPrograms() {}

    /** Whether this system has an opener that tells how it went: a Linux desktop's. */
    public static boolean canTell() {
        return System.getProperty("os.name", "").equals("Linux");
    }

    /**
     * Opens a file or a folder; may take some seconds.
     *
     * @return false when it is not there, or nothing opens it
     */
    public static boolean open(Path path) {
        if (!Files.exists(path)) {
            return false;
        }
        try {
            Process process = new ProcessBuilder(OPENER, path.toAbsolutePath().toString())
                    .redirectOutput(Redirect.DISCARD)
                    .redirectError(Redirect.DISCARD)
                    .start();
            return !process.waitFor(SECONDS, TimeUnit.SECONDS) || process.exitValue() == 0;
        } catch (IOException e) {
            return false; // there is no such program
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return true;
        }
    }
}
