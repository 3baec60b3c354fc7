package id.langkah.ui;

import id.langkah.ui.kit.PillBar;
import id.langkah.ui.kit.RowButton;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** A place of the window together with what is pressed there before looking at it. */
record Keadaan(String nama, Layar layar, Destination place, Consumer<Shell> acts) {

    Keadaan(String nama, Layar layar, Destination place) {
        this(nama, layar, place, shell -> {});
    }

    /** Each part of a screen named by its outermost {@link PillBar}. */
    static Stream<Keadaan> pills(String nama, Layar layar, Destination place, int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> new Keadaan(nama + "-" + part, layar, place, shell -> pill(shell, 0, part)));
    }

    /** Each tab of a screen. */
    static Stream<Keadaan> tabs(String nama, Layar layar, Destination place, int tabs) {
        return IntStream.range(0, tabs)
                .mapToObj(tab -> new Keadaan(nama + "-" + tab, layar, place, shell -> tab(shell, tab)));
    }

    static void tab(Shell shell, int which) {
        ((TabPane) shell.lookup(".tab-pane")).getSelectionModel().select(which);
    }

    /** Selects a part; bars count from the outermost. */
    static void pill(Shell shell, int bar, int which) {
        List<PillBar> bars = all(shell, PillBar.class).toList();
        bars.get(bar).choose(which);
        Headless.layOut(shell);
    }

    /** The visible nodes of a type, the outermost first. */
    static <N> Stream<N> all(Shell shell, Class<N> kind) {
        return Layout.all(shell)
                .filter(Node::isVisible)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** Presses the button whose words or accessible name begin like this. */
    static void press(Shell shell, String words) {
        Headless.layOut(shell);
        Node pressed = all(shell, Node.class)
                .filter(node -> isCalled(node, words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + words));
        switch (pressed) {
            case ToggleButton toggle -> toggle.setSelected(true);
            case ButtonBase button -> button.fire();
            case RowButton row -> row.fire();
            default -> throw new AssertionError(pressed);
        }
        Headless.layOut(shell);
    }

    private static boolean isCalled(Node node, String words) {
        String heard = node.getAccessibleText();
        return switch (node) {
            case ButtonBase button -> {
                String read = button.getText();
                String known = read == null || read.isBlank() ? heard : read;
                yield known != null && known.startsWith(words);
            }
            case RowButton row -> heard != null && heard.startsWith(words);
            default -> false;
        };
    }

    /** Types words into the search field with that name. */
    static void search(Shell shell, String field, String words) {
        TextField found = all(shell, TextField.class)
                .filter(textField -> field.equals(textField.getAccessibleText()))
                .findFirst()
                .orElseThrow();
        found.setText(words);
        found.fireEvent(new ActionEvent());
    }

    /** Presses a key at a node. */
    static void key(Node at, KeyCode code) {
        at.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }
}
