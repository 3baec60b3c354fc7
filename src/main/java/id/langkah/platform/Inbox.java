package id.langkah.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps what is handed over until there is somebody to take it; nothing is lost or taken twice. */
final class Inbox {
    private final List<List<Path>> waiting = new ArrayList<>();
    private @Nullable Consumer<List<Path>> listener;

    synchronized void put(List<Path> files) {
        if (listener == null) {
            waiting.add(files);
        } else {
            listener.accept(files);
        }
    }

    synchronized void openTo(Consumer<List<Path>> taker) {
        listener = taker;
        waiting.forEach(taker);
        waiting.clear();
    }
}
