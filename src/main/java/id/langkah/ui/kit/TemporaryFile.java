package id.langkah.ui.kit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Files that are written to be looked at, and deleted when the program ends. */
public final class TemporaryFile {
    private TemporaryFile() {}

    /**
     * The path of a new file in a folder of its own.
     *
     * @param kind what it is, as it stands in the folder's name: "bukti"
     * @param name the file's name, with which the user sees it
     */
    public static Path of(String kind, String name) {
        try {
            Path folder = Files.createTempDirectory(
                    Path.of(System.getProperty("java.io.tmpdir", "")), "langkah-" + kind + "-");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve(name);
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
