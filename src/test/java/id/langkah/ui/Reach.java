package id.langkah.ui;

import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.RowButton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Slider;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import org.jspecify.annotations.Nullable;

/** Finds the nodes that can be used now, on the screen or in the dialog above it. */
final class Reach {
    private final Map<String, Node> named = new HashMap<>();
    private final List<Thing> things = new ArrayList<>();

    /**
     * A node that accepts a gesture.
     *
     * @param name the same in another walk as long as the screen is the same
     */
    record Thing(String name, Node node, Gesture.Kind kind) {}

    private Reach() {}

    static Reach of(Shell shell) {
        var reach = new Reach();
        Node root = shell;
        if (shell.dialogs().isOpen()) {
            Dialogs dialogs = shell.dialogs();
            root = dialogs.getChildren().getLast();
        }
        reach.add(root);
        return reach;
    }

    List<Thing> things() {
        return things;
    }

    Optional<Node> find(String name) {
        return Optional.ofNullable(named.get(name));
    }

    private void add(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return;
        }
        Optional<Gesture.Kind> kind = kind(node);
        kind.ifPresent(known -> name(node, known));
        if (node instanceof Control control && control.getContextMenu() != null && kind.isEmpty()) {
            name(node, Gesture.Kind.CHOOSE);
        }
        boolean whole = node instanceof ButtonBase || node instanceof ComboBox || node instanceof TextInputControl;
        if (node instanceof Parent parent && !whole) {
            List.copyOf(parent.getChildrenUnmodifiable()).forEach(this::add);
        }
    }

    private static Optional<Gesture.Kind> kind(Node node) {
        return switch (node) {
            case MenuButton menu -> Optional.of(Gesture.Kind.CHOOSE);
            case ComboBox<?> box -> Optional.of(Gesture.Kind.CHOOSE);
            case ButtonBase button -> Optional.of(Gesture.Kind.PRESS);
            case RowButton row -> Optional.of(Gesture.Kind.PRESS);
            case TitledPane pane -> Optional.of(Gesture.Kind.PRESS);
            case TextInputControl field -> field.isEditable() ? Optional.of(Gesture.Kind.TYPE) : Optional.empty();
            case TableView<?> table -> Optional.of(Gesture.Kind.PICK);
            case ListView<?> list -> Optional.of(Gesture.Kind.PICK);
            case TabPane tabs -> Optional.of(Gesture.Kind.PICK);
            case Slider slider -> Optional.of(Gesture.Kind.PICK);
            case ScrollPane scroll -> Optional.of(Gesture.Kind.PICK);
            default -> Optional.empty();
        };
    }

    private void name(Node node, Gesture.Kind kind) {
        if (node instanceof ScrollBar) {
            return;
        }
        String base = node.getClass().getSimpleName() + " \"" + words(node) + "\"";
        String name = base;
        for (int i = 2; named.containsKey(name); i++) {
            name = base + " #" + i;
        }
        named.put(name, node);
        things.add(new Thing(name, node, kind));
    }

    /** The name of a node: its words, or else its accessible name. */
    static String words(Node node) {
        String words = node instanceof Labeled labeled && !(node instanceof CheckBox) ? labeled.getText() : "";
        if (words == null || words.isBlank()) {
            words = node.getAccessibleText();
        }
        if ((words == null || words.isBlank()) && node instanceof Labeled labeled) {
            words = labeled.getText();
        }
        return words == null ? "" : words.replace('\n', ' ');
    }

    /** The enabled items of a menu, including submenus. */
    static List<MenuItem> items(Node node) {
        if (node instanceof MenuButton button) {
            Event.fireEvent(button, new Event(MenuButton.ON_SHOWING));
            return flat(button.getItems()).toList();
        }
        ContextMenu menu = node instanceof Control control ? control.getContextMenu() : null;
        return menu == null ? List.of() : flat(menu.getItems()).toList();
    }

    private static Stream<MenuItem> flat(List<MenuItem> items) {
        return List.copyOf(items).stream()
                .filter(item -> item.isVisible() && !item.isDisable() && !(item instanceof SeparatorMenuItem))
                .flatMap(item -> item instanceof Menu menu ? flat(menu.getItems()) : Stream.of(item));
    }

    /** Whether the node, or one that contains it, is of this type. */
    static boolean isIn(Node node, Class<?> kind) {
        for (@Nullable Node at = node; at != null; at = at.getParent()) {
            if (kind.isInstance(at)) {
                return true;
            }
        }
        return false;
    }
}
