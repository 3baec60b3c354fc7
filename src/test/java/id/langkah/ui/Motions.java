package id.langkah.ui;

import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Counts the key presses and clicks that a task needs; a key combination counts as one. */
final class Motions implements AutoCloseable {
    private final Shell shell;
    private final Scene scene;
    private final Stage stage;
    private int count;

    /** Opens a window at a place. */
    Motions(Layar layar, Destination start) {
        shell = Headless.get(() -> layar.shell(start));
        scene = Headless.get(() -> Headless.scene(shell, 1366, 768, Headless.NORMAL, false));
        stage = Headless.get(Stage::new);
        settle();
    }

    /** Shows the window, so that fields notice that they are left. */
    Motions shown() {
        Headless.run(() -> {
            stage.setScene(scene);
            stage.show();
        });
        settle();
        return this;
    }

    @Override
    public void close() {
        Headless.run(stage::close);
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
        boolean alt = all.getName().contains("Alt");
        count++;
        for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
            Headless.run(() ->
                    scene.getFocusOwner().fireEvent(new KeyEvent(kind, "", "", code, shift, control, alt, false)));
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
        Headless.run(() -> {
            if (scene.getFocusOwner() instanceof TextInputControl field) {
                field.replaceSelection(text);
            } else {
                text.codePoints().mapToObj(Character::toString).forEach(this::letter);
            }
        });
        settle();
    }

    private void letter(String typed) {
        scene.getFocusOwner()
                .fireEvent(new KeyEvent(KeyEvent.KEY_TYPED, typed, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Clicks the button with these words. */
    void click(String words) {
        count++;
        Headless.run(() -> Keadaan.press(shell, words));
        settle();
    }

    /** Presses the last button with exactly these words, such as one of a dialog. */
    void answer(String words) {
        count++;
        Headless.run(() -> Keadaan.all(shell, ButtonBase.class)
                .filter(Layout::isSeen)
                .filter(button -> words.equals(button.getText()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("no button " + words))
                .fire());
        settle();
    }

    /** Selects the whole text of the field with this name, the last one when there are several. */
    Motions into(String heard) {
        Headless.run(() -> {
            TextInputControl field = last(TextInputControl.class, heard);
            field.requestFocus();
            field.selectAll();
        });
        settle();
        return this;
    }

    /** Replaces the text of a field and leaves it by a key. */
    void fill(String heard, String text, String keys) {
        into(heard).type(text);
        press(keys);
    }

    /** Chooses an entry of a choice. */
    <T> void choose(String heard, T entry) {
        count++;
        Headless.run(() -> {
            @SuppressWarnings("unchecked")
            ComboBox<T> box = last(ComboBox.class, heard);
            box.requestFocus();
            box.setValue(entry);
        });
        settle();
    }

    /** Chooses an item of a menu that is on the screen. */
    void menu(String words) {
        count++;
        Headless.run(() -> Keadaan.all(shell, MenuButton.class)
                .filter(Layout::isSeen)
                .flatMap(button -> Reach.items(button).stream())
                .filter(item -> item.getText() != null && item.getText().startsWith(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no item " + words))
                .fire());
        settle();
    }

    private <N extends Node> N last(Class<N> kind, String heard) {
        return Keadaan.all(shell, kind)
                .filter(Layout::isSeen)
                .filter(node -> heard.equals(node.getAccessibleText()))
                .reduce((first, second) -> second)
                .orElseThrow(() -> new AssertionError("nothing is called " + heard));
    }

    /** The visible nodes of a type. */
    <N extends Node> List<N> all(Class<N> kind) {
        return Headless.get(
                () -> Keadaan.all(shell, kind).filter(Layout::isSeen).toList());
    }

    /** The visible words. */
    List<String> words() {
        return all(Labeled.class).stream()
                .map(Labeled::getText)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The name of the focused node. */
    String focused() {
        return Reach.words(at());
    }

    /** Waits until the node with this name has the keyboard. */
    void awaitFocus(String heard) {
        for (int pulse = 0; pulse < 500 && !heard.equals(focused()); pulse++) {
            settle();
        }
        if (!heard.equals(focused())) {
            throw new AssertionError(heard + " has no keyboard, but " + at());
        }
    }

    void settle() {
        Headless.run(() -> Headless.layOut(shell));
        Headless.run(() -> {});
        Headless.run(() -> {});
    }
}
