package id.langkah.service;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads whole files from outside. */
final class FileIn {
    private FileIn() {}

    /**
     * The content of a file, or of a link's target; empty when it is larger than {@code most}
     * bytes.
     *
     * @throws IOException also for folders and devices
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
