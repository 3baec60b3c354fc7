package id.langkah.ui;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.Supplier;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The key that is down: it is delivered only to the node that had the focus when it was pressed, and
 * one that is held down does not press another control.
 */
final class HeldKey {
    /** Keys that repeat when held down and must not press another control then. */
    private static final Set<KeyCode> PRESSING =
            EnumSet.of(KeyCode.ENTER, KeyCode.SPACE, KeyCode.ESCAPE, KeyCode.BACK_SPACE, KeyCode.DELETE);

    /** The key that is down, and the node that had the focus when it went down. */
    private @Nullable KeyCode down;

    private @Nullable Node downAt;

    private final Supplier<@Nullable Node> owner;

    /** @param owner gives the node that has the focus */
    HeldKey(Supplier<@Nullable Node> owner) {
        this.owner = owner;
    }

    /** Takes a key that goes down, or that repeats because it is held. */
    void pressed(KeyEvent event) {
        Node now = owner.get();
        boolean held = event.getCode() == down;
        if (held && PRESSING.contains(event.getCode()) && downAt != null && !downAt.equals(now)) {
            event.consume();
            return;
        }
        down = event.getCode();
        downAt = now;
    }

    /** Takes what a key types. */
    void typed(KeyEvent event) {
        consumeElsewhere(event, event.getEventType());
    }

    /** Takes a key that goes up. */
    void released(KeyEvent event) {
        if (event.getCode() == down) {
            consumeElsewhere(event, event.getEventType());
            forget();
        }
    }

    private void consumeElsewhere(KeyEvent event, EventType<KeyEvent> type) {
        boolean elsewhere = down != null && downAt != null && !downAt.equals(owner.get());
        if (elsewhere && (type == KeyEvent.KEY_TYPED || PRESSING.contains(event.getCode()))) {
            event.consume();
        }
    }

    /** Forgets the key, since what happens to it elsewhere is not told. */
    void forget() {
        down = null;
        downAt = null;
    }
}
