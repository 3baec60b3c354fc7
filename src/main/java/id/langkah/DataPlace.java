package id.langkah;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** The path of the office's file while the window is open, and its new path after it was moved. */
final class DataPlace {
    private final Path file;
    private final Path usual;
    private final AtomicReference<Optional<Path>> moved;
    private Runnable close = () -> {};

    DataPlace(Path file, Path usual, AtomicReference<Optional<Path>> moved) {
        this.file = file;
        this.usual = usual;
        this.moved = moved;
    }

    Path file() {
        return file;
    }

    /** The usual path of the file. */
    Path usual() {
        return usual;
    }

    void whenMoved(Runnable close) {
        this.close = close;
    }

    /** Closes the window; the program continues with the file at its new path. */
    void move(Path target) {
        moved.set(Optional.of(target));
        close.run();
    }
}
