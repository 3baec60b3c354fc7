package id.langkah.platform;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Detects drive letters of Windows that stand for a folder of another PC. */
final class NetworkDrive {
    private static final Logger LOG = Logger.getLogger(NetworkDrive.class.getName());
    private static final int PATIENCE_SECONDS = 3;

    private NetworkDrive() {}

    /**
     * Asks {@code net use}, which succeeds only for such letters; false when it cannot be asked.
     *
     * @param letter the drive letter with its colon
     */
    static boolean isMapped(String letter) {
        try {
            Process process = new ProcessBuilder("net", "use", letter)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            LOG.log(Level.FINE, "The system does not tell its drives", e);
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
