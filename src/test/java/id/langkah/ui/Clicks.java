package id.langkah.ui;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** Mouse events on nodes, near their upper left corner. */
final class Clicks {
    private static final int AT = 2;

    private Clicks() {}

    /** An event of the mouse on a node, of which only the shift key may be held. */
    static MouseEvent event(EventType<MouseEvent> type, MouseButton button, int clicks, boolean shift, Node node) {
        boolean main = type == MouseEvent.MOUSE_PRESSED && button == MouseButton.PRIMARY;
        return new MouseEvent(
                type,
                AT,
                AT,
                AT,
                AT,
                button,
                clicks,
                shift,
                /* controlDown= */ false,
                /* altDown= */ false,
                /* metaDown= */ false,
                /* primaryButtonDown= */ main,
                /* middleButtonDown= */ false,
                /* secondaryButtonDown= */ false,
                /* synthesized= */ true,
                /* popupTrigger= */ false,
                /* stillSincePress= */ true,
                new PickResult(node, AT, AT));
    }
}
