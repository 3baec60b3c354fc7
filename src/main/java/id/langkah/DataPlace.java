package id.langkah;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** Where the office's file lies while the window is open, and where it was moved to meanwhile. */
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

    /** Where it lies on most PCs. */
    Path usual() {
        return usual;
    }

    void whenMoved(Runnable close) {
        this.close = close;
    }

    /** The window closes, and the program goes on with the file there. */
    void move(Path target) {
        moved.set(Optional.of(target));
        close.run();
    }
}
