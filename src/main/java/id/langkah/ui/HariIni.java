package id.langkah.ui;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** Gives the current date of the office's clock to all nodes of a window. */
public final class HariIni {
    private static final String KEY = "hari-ini";

    private HariIni() {}

    /** Sets the clock for all nodes below a root. */
    public static void in(Node root, Supplier<LocalDate> clock) {
        root.getProperties().put(KEY, clock);
    }

    /** The current date; empty for a node in a window without a clock. */
    public static Optional<LocalDate> of(Node node) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (at.hasProperties() && at.getProperties().get(KEY) instanceof Supplier<?> clock) {
                return Optional.of((LocalDate) clock.get());
            }
        }
        return Optional.empty();
    }
}
