package id.langkah.platform;

import java.io.IOException;
import java.nio.file.Path;

/** Thrown when a file is open in another program, which must close it before it can be replaced. */
public final class FileInUseException extends IOException {
    private static final long serialVersionUID = 1;

    FileInUseException(Path file, Exception cause) {
        super("in use by another program: " + file, cause);
    }

    FileInUseException(Path file) {
        super("in use by another program: " + file);
    }
}
