package id.langkah.sqlite;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What a program that was killed may leave beside the office's file: copies of it, whole or half,
 * which it had made for a moment. They may hold what the office has deleted since.
 */
final class CopyLeftovers {
    private static final Logger LOG = Logger.getLogger(CopyLeftovers.class.getName());
    private static final List<String> ENDINGS = List.of(".baru", ".uji", ".pulih", ".bersih", ".bersih.baru");

    private CopyLeftovers() {}

    /** Deletes them, while nobody works on the file; what cannot be deleted stays. */
    static void discard(Path file) {
        for (String ending : ENDINGS) {
            try {
                Disk.discard(Disk.sibling(file, ending));
            } catch (IOException e) {
                LOG.log(Level.WARNING, "What was left behind stays", e);
            }
        }
    }
}
