package id.langkah.platform;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Keeps received files until there is a listener; nothing is lost or delivered twice. */
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
