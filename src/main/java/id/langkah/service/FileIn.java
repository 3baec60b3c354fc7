package id.langkah.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Files that come in as a whole. */
final class FileIn {
    private FileIn() {}

    /**
     * What is in a file, or in the one that a link leads to; empty when that is more than is taken.
     *
     * @param most in bytes
     * @throws IOException also where it is a folder, a device or anything else that has no end
     */
    static Optional<byte[]> read(Path file, long most) throws IOException {
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            throw new FileSystemException(file.toString(), null, "not a file");
        }
        try (InputStream in = Files.newInputStream(file)) {
            byte[] all = in.readNBytes(Math.toIntExact(most) + 1);
            return all.length > most ? Optional.empty() : Optional.of(all);
        }
    }
}
