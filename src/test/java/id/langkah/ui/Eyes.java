package id.langkah.ui;

import id.langkah.ui.kit.Focusable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Text;

/** Checks what must be true of the window after every gesture. */
final class Eyes {
    private static final double TOLERANCE = 1.5;

    /** English words that JavaFX shows when no Indonesian ones were set. */
    private static final Pattern ENGLISH = Pattern.compile("No content in (table|list)|\\b(OK|Cancel|Close|Yes|Apply|"
            + "Undo|Redo|Cut|Copy|Paste|Select All|Show details|"
            + "January|February|March|May|June|July|August|October|December|"
            + "Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)\\b");

    private final Shell shell;
    private final Scene scene;
    private final List<String> wrong = new ArrayList<>();

    private Eyes(Shell shell) {
        this.shell = shell;
        this.scene = Objects.requireNonNull(shell.getScene());
    }

    /** The faults, one sentence for each. */
    static List<String> look(Shell shell) {
        var eyes = new Eyes(shell);
        eyes.noFault();
        eyes.noEnglish();
        eyes.whole();
        eyes.nothingUnderToasts();
        eyes.focus();
        return eyes.wrong;
    }

    private Stream<Node> seen() {
        return Layout.all(shell).filter(Layout::isSeen);
    }

    private void noFault() {
        if (seen().anyMatch(node -> node.getStyleClass().contains("bug-code"))) {
            wrong.add("the dialog of a fault is up");
        }
    }

    private void noEnglish() {
        seen().map(Eyes::words)
                .filter(words -> ENGLISH.matcher(words).find())
                .findFirst()
                .ifPresent(words -> wrong.add("English: " + words));
    }

    /** The words of a node. */
    private static String words(Node node) {
        String words = switch (node) {
            case Labeled labeled -> labeled.getText();
            case Text text -> text.getText();
            case TextInputControl field -> field.getPromptText();
            default -> "";
        };
        return words == null ? "" : words;
    }

    /** Whether a menu item has English words. */
    static boolean isEnglish(MenuItem item) {
        return item.getText() != null && ENGLISH.matcher(item.getText()).find();
    }

    private void whole() {
        boolean scrolled = shell.lookup(".shell-middle") instanceof ScrollPane middle && middle.getVvalue() > 0;
        String title = scrolled ? ".side-bar" : ".page-head .words-title";
        for (String part : List.of(".side-bar", ".status-bar", ".terjaga", title)) {
            shell.lookupAll(part).stream().filter(Layout::isSeen).forEach(node -> {
                Bounds bounds = node.localToScene(node.getLayoutBounds());
                if (!isInside(bounds, new BoundingBox(0, 0, scene.getWidth(), scene.getHeight()))) {
                    wrong.add(part + " is outside the window: " + bounds + " of " + scene.getWidth() + "x"
                            + scene.getHeight());
                }
            });
        }
    }

    private static boolean isInside(Bounds inner, Bounds outer) {
        return inner.getMinX() >= outer.getMinX() - TOLERANCE
                && inner.getMinY() >= outer.getMinY() - TOLERANCE
                && inner.getMaxX() <= outer.getMaxX() + TOLERANCE
                && inner.getMaxY() <= outer.getMaxY() + TOLERANCE;
    }

    private void nothingUnderToasts() {
        List<Bounds> toasts = shell.lookupAll(".toast").stream()
                .filter(Layout::isSeen)
                .map(toast -> toast.localToScene(toast.getLayoutBounds()))
                .toList();
        if (toasts.isEmpty() || shell.dialogs().isOpen()) {
            return;
        }
        seen().filter(Button.class::isInstance)
                .filter(button -> button.getStyleClass().contains("accent"))
                .filter(button -> !button.isDisabled())
                .filter(button -> {
                    Bounds place = Focusable.seen(button);
                    return !place.isEmpty() && toasts.stream().anyMatch(toast -> overlap(place, toast));
                })
                .findFirst()
                .ifPresent(button -> wrong.add("a toast lies on %s: %s on %s, in a window of %.0f × %.0f"
                        .formatted(
                                Reach.words(button),
                                toasts,
                                Focusable.seen(button),
                                scene.getWidth(),
                                scene.getHeight())));
    }

    /** Whether two areas overlap by more than a shared edge. */
    private static boolean overlap(Bounds one, Bounds other) {
        return one.getMinX() < other.getMaxX() - 1
                && other.getMinX() < one.getMaxX() - 1
                && one.getMinY() < other.getMaxY() - 1
                && other.getMinY() < one.getMaxY() - 1;
    }

    private void focus() {
        Node owner = scene.getFocusOwner();
        if (owner == null) {
            wrong.add("nothing has the keyboard");
        } else if (!Layout.isSeen(owner)) {
            wrong.add("what has the keyboard is hidden: " + owner);
        } else if (owner.isDisabled()) {
            wrong.add("what has the keyboard is disabled: " + owner);
        } else if (shell.dialogs().isOpen()
                && !Reach.isIn(owner, shell.dialogs().getClass())) {
            wrong.add("the keyboard is behind the dialog: " + owner);
        }
    }

    /** Whether the focused node is visible. */
    static boolean isFocusInSight(Shell shell) {
        Node owner = Objects.requireNonNull(shell.getScene()).getFocusOwner();
        return owner == null || !Focusable.seen(owner).isEmpty();
    }
}
