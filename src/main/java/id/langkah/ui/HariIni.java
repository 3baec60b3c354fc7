package id.langkah.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** The day, as the office's clock tells it, for whatever stands in a window. */
public final class HariIni {
    private static final String KEY = "hari-ini";

    private HariIni() {}

    /** Lets all that stands in a node know the day. */
    public static void in(Node root, Supplier<LocalDate> clock) {
        root.getProperties().put(KEY, clock);
    }

    /** The day; empty for what stands in no window that knows it. */
    public static Optional<LocalDate> of(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(KEY) instanceof Supplier<?> clock) {
                return Optional.of((LocalDate) clock.get());
            }
        }
        return Optional.empty();
    }
}
