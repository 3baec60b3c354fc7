package id.langkah.ui;

import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.TextMenu;
import java.util.function.Supplier;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The keys and the side buttons of the mouse that the window itself answers, and its menu for text. */
final class ShellKeys {
    private final Dialogs dialogs;
    private final Navigator navigator;
    private final ShortcutKeys keys;
    private final Supplier<@Nullable Screen> screen;

    private ShellKeys(Dialogs dialogs, Navigator navigator, ShortcutKeys keys, Supplier<@Nullable Screen> screen) {
        this.dialogs = dialogs;
        this.navigator = navigator;
        this.keys = keys;
        this.screen = screen;
    }

    /**
     * Listens on the whole window.
     *
     * @param screen gives the visible screen; null when there is none
     */
    static void listen(
            Node window, Dialogs dialogs, Navigator navigator, ShortcutKeys keys, Supplier<@Nullable Screen> screen) {
        var shell = new ShellKeys(dialogs, navigator, keys, screen);
        window.addEventFilter(KeyEvent.KEY_PRESSED, shell::press);
        window.addEventHandler(KeyEvent.KEY_PRESSED, shell::passOn);
        window.addEventFilter(MouseEvent.MOUSE_PRESSED, shell::sideButtons);
        window.addEventFilter(ContextMenuEvent.CONTEXT_MENU_REQUESTED, ShellKeys::offerTextMenu);
    }

    private void press(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (isTabIn(event)) {
            event.consume();
            Event.fireEvent(event.getTarget(), withControl(event));
        } else if (!dialogs.isOpen()) {
            keys.press(event);
        } else if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            dialogs.cancel();
        }
    }

    /** Whether the event is a Tab that leaves a text area. */
    private static boolean isTabIn(KeyEvent event) {
        return event.getCode() == KeyCode.TAB
                && event.getTarget() instanceof TextArea
                && !event.isControlDown()
                && !event.isAltDown();
    }

    private static KeyEvent withControl(KeyEvent tab) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, tab.isShiftDown(), true, false, false);
    }

    /** Passes keys that nobody handled, for example in the side bar, to the screen. */
    private void passOn(KeyEvent event) {
        Screen here = screen.get();
        if (here != null
                && !dialogs.isOpen()
                && !(event.getTarget() instanceof Node node && Focusable.isIn(node, here.node()))) {
            here.node().fireEvent(event.copyFor(here.node(), here.node()));
        }
    }

    /** Shows the Indonesian context menu in place of JavaFX's English one. */
    private static void offerTextMenu(ContextMenuEvent event) {
        Node at = event.getTarget() instanceof Node node ? node : null;
        while (at != null && !(at instanceof TextInputControl)) {
            at = at.getParent();
        }
        if (at instanceof TextInputControl field && field.getContextMenu() == null) {
            event.consume();
            new TextMenu(field).show(field, event.getScreenX(), event.getScreenY());
        }
    }

    private void sideButtons(MouseEvent event) {
        if (dialogs.isOpen()) {
            return;
        }
        if (event.getButton() == MouseButton.BACK) {
            navigator.back();
        } else if (event.getButton() == MouseButton.FORWARD) {
            navigator.forward();
        }
    }
}
