package id.langkah.ui;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Counts the key presses and clicks that a task needs; a key combination counts as one. */
final class Motions {
    private final Shell shell;
    private final Scene scene;
    private int count;

    /** Opens a window at a place. */
    Motions(Layar layar, Destination start) {
        shell = Headless.get(() -> layar.shell(start));
        scene = Headless.get(() -> Headless.scene(shell, 1366, 768, Headless.NORMAL, false));
        settle();
    }

    Shell shell() {
        return shell;
    }

    /** The number so far. */
    int count() {
        return count;
    }

    /** Starts counting from zero. */
    void begin() {
        count = 0;
    }

    Destination here() {
        return Headless.get(() -> shell.navigator().here().get());
    }

    Node at() {
        return Headless.get(scene::getFocusOwner);
    }

    /** Presses a key combination: {@code Ctrl+Enter}. */
    void press(String keys) {
        KeyCombination all = KeyCombination.valueOf(keys);
        KeyCode code = code(keys.substring(keys.lastIndexOf('+') + 1));
        boolean control = all.getName().contains("Ctrl");
        boolean shift = all.getName().contains("Shift");
        count++;
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Headless.run(() ->
                    scene.getFocusOwner().fireEvent(new KeyEvent(kind, "", "", code, shift, control, false, false)));
        }
        settle();
    }

    private static KeyCode code(String name) {
        for (KeyCode code : KeyCode.values()) {
            if (code.getName().equals(name)) {
                return code;
            }
        }
        throw new AssertionError("no key is called " + name);
    }

    /** Types letters at the focused node. */
    void type(String text) {
        count += text.length();
        Headless.run(() -> ((TextInputControl) scene.getFocusOwner()).replaceSelection(text));
        settle();
    }

    /** Clicks the button with these words. */
    void click(String words) {
        count++;
        Headless.run(() -> Keadaan.press(shell, words));
        settle();
    }

    private void settle() {
        Headless.run(() -> Headless.layOut(shell));
        Headless.run(() -> {});
        Headless.run(() -> {});
    }
}
