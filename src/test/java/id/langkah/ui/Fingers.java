package id.langkah.ui;

import com.sun.javafx.scene.SceneHelper;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.Sheet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Does one gesture on a node, or presses a key. */
final class Fingers {
    /** Key names that differ from JavaFX's. */
    private static final Map<String, KeyCode> CODES = Map.of(
            "Esc",
            KeyCode.ESCAPE,
            "Backspace",
            KeyCode.BACK_SPACE,
            "+",
            KeyCode.PLUS,
            "-",
            KeyCode.MINUS,
            "Page_Down",
            KeyCode.PAGE_DOWN,
            "Page_Up",
            KeyCode.PAGE_UP);

    private final Supplier<Stage> stage;

    Fingers(Supplier<Stage> stage) {
        this.stage = stage;
    }

    static void press(Node node) {
        switch (node) {
            case ToggleButton toggle -> {
                toggle.requestFocus();
                toggle.fire();
            }
            case ButtonBase button -> {
                button.requestFocus();
                button.fire();
            }
            case RowButton row -> {
                row.requestFocus();
                row.fire();
            }
            case TitledPane pane -> pane.setExpanded(!pane.isExpanded());
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    static void chooseEntry(Node node, int which) {
        node.requestFocus();
        if (node instanceof ComboBox<?> box) {
            if (!box.getItems().isEmpty()) {
                box.getSelectionModel().select(which % box.getItems().size());
            }
            return;
        }
        List<MenuItem> items = Reach.items(node);
        if (!items.isEmpty()) {
            items.get(which % items.size()).fire();
        }
    }

    void pick(Node node, int which) {
        switch (node) {
            case Sheet<?> sheet -> {
                sheet.requestFocus();
                key("Ctrl+Home");
                for (int i = 0; i < which % 20; i++) {
                    key("Down");
                }
                for (int i = 0; i < which / 20 % 6; i++) {
                    key("Right");
                }
            }
            case TableView<?> table -> {
                table.requestFocus();
                if (!table.getItems().isEmpty() && table.getSelectionModel() != null) {
                    table.getSelectionModel()
                            .clearAndSelect(which % table.getItems().size());
                }
            }
            case ListView<?> list -> {
                list.requestFocus();
                if (!list.getItems().isEmpty()) {
                    list.getSelectionModel()
                            .clearAndSelect(which % list.getItems().size());
                }
            }
            case TabPane tabs -> {
                tabs.requestFocus();
                tabs.getSelectionModel().select(which % tabs.getTabs().size());
            }
            case Slider slider -> slider.setValue(slider.getMin() + which % (1 + slider.getMax() - slider.getMin()));
            case ScrollPane scroll -> scroll.setVvalue(which % 11 / 10.0);
            default -> throw new IllegalArgumentException(node.toString());
        }
    }

    /** Replaces the text of a field; the last character tells how the field is left. */
    void type(Node node, String text) {
        String words = text.substring(0, text.length() - 1);
        node.requestFocus();
        if (node instanceof TextInputControl field) {
            field.selectAll();
            field.replaceSelection(words);
        } else {
            words.codePoints().limit(40).forEach(letter -> typed(Character.toString(letter)));
        }
        switch (text.charAt(text.length() - 1)) {
            case 'T' -> key("Tab");
            case 'E' -> key("Enter");
            case 'X' -> key("Esc");
            case 'D' -> key("Down");
            default -> {}
        }
    }

    private void typed(String letter) {
        SceneHelper.processKeyEvent(
                stage.get().getScene(),
                new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    }

    /** Presses and releases a key at the focused node. */
    void key(String keys) {
        boolean control = keys.contains("Ctrl+");
        boolean alt = keys.contains("Alt+");
        boolean shift = keys.contains("Shift+");
        String name = keys.substring(keys.endsWith("++") ? keys.length() - 1 : keys.lastIndexOf('+') + 1);
        KeyCode code = Objects.requireNonNullElse(CODES.get(name), KeyCode.getKeyCode(name));
        String letter = name.length() == 1 && !control && !alt ? name.toLowerCase(Locale.ROOT) : "";
        SceneHelper.processKeyEvent(
                stage.get().getScene(), new KeyEvent(KeyEvent.KEY_PRESSED, "", name, code, shift, control, alt, false));
        if (!letter.isEmpty() && stage.get().isShowing()) {
            typed(letter);
        }
        if (stage.get().isShowing()) {
            SceneHelper.processKeyEvent(
                    stage.get().getScene(),
                    new KeyEvent(KeyEvent.KEY_RELEASED, "", name, code, shift, control, alt, false));
        }
    }
}
