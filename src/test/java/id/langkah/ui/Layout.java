package id.langkah.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.image.ImageView;
import javafx.scene.shape.MoveTo;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/** Finds faults in a laid out window: clipped or shortened text, and controls without an accessible name. */
public final class Layout {
    private static final double TOLERANCE = 1;

    /** The letters of a field that are at least seen at once. */
    private static final int LEAST_LETTERS = 10;

    private static final Pattern WORD = Pattern.compile("\\S+");

    private final Scene scene;
    private final List<String> faults = new ArrayList<>();

    private Layout(Scene scene) {
        this.scene = scene;
    }

    /** One sentence for each fault; empty when there is none. */
    public static List<String> faults(Scene scene) {
        Layout layout = new Layout(scene);
        all(scene.getRoot()).filter(Layout::isSeen).forEach(layout::check);
        return layout.faults;
    }

    /** The node and all its descendants. */
    public static Stream<Node> all(Node node) {
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Layout::all)
                : Stream.empty();
        return Stream.concat(Stream.of(node), inside);
    }

    private void check(Node node) {
        if (node instanceof Labeled labeled && hasWords(labeled)) {
            checkWords(labeled);
        }
        if (node instanceof Text text && (has(text, "text-column-head") || has(text, "bagan-judul"))) {
            checkBreaks(text);
        }
        boolean matters = (node instanceof Labeled labeled && hasWords(labeled))
                || node instanceof TextInputControl
                || node instanceof TextFlow
                || node instanceof ImageView
                || (node instanceof Control && node.isFocusTraversable());
        if (matters && !(node instanceof ScrollBar)) {
            checkPlace(node);
        }
        if (node.isFocusTraversable() && !isNamed(node)) {
            fault(node, "has no name");
        }
        if (node instanceof TableView<?> table && table.getItems().isEmpty() && !isExplained(table.getPlaceholder())) {
            fault(node, "is empty and does not say why");
        }
        if (node instanceof TextInputControl field && isNarrow(field)) {
            fault(node, "\"" + field.getAccessibleText() + "\" is too narrow to type into: " + field.getWidth());
        }
    }

    private static boolean isExplained(@Nullable Node placeholder) {
        return placeholder != null
                && all(placeholder)
                        .anyMatch(node -> node.isVisible() && node instanceof Labeled labeled && hasWords(labeled));
    }

    /** Whether fewer letters than a short word has are seen of a field that asks for more. */
    static boolean isNarrow(TextInputControl field) {
        if (!field.isEditable() || isInTable(field)) {
            return false;
        }
        int wanted = field instanceof TextField line ? line.getPrefColumnCount() : LEAST_LETTERS;
        var letters = new Text("n".repeat(Math.min(LEAST_LETTERS, wanted)));
        letters.setFont(field.getFont());
        double needed = letters.getLayoutBounds().getWidth() + field.snappedLeftInset() + field.snappedRightInset();
        return field.getWidth() < Math.min(needed, field.prefWidth(-1)) - TOLERANCE;
    }

    private static boolean isInTable(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof TableView) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasWords(Labeled labeled) {
        return labeled.getText() != null && !labeled.getText().isBlank();
    }

    private void checkWords(Labeled labeled) {
        if (has(labeled, "may-shorten")) {
            return;
        }
        labeled.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .filter(text -> text.getStyleClass().contains("text"))
                .filter(text -> !isWhole(labeled, text))
                .findFirst()
                .ifPresent(text -> fault(labeled, "is shortened to \"" + text.getText() + "\""));
    }

    private static boolean isWhole(Labeled labeled, Text text) {
        String wanted = labeled.getText().replaceAll("[_\\s]", "");
        return text.getText().replaceAll("[_\\s]", "").equals(wanted);
    }

    /** Checks that the head of a column wraps only between words. */
    private void checkBreaks(Text text) {
        Matcher word = WORD.matcher(text.getText());
        while (word.find()) {
            long pieces = Stream.of(text.rangeShape(word.start(), word.end()))
                    .filter(MoveTo.class::isInstance)
                    .count();
            if (pieces > 1) {
                fault(text, "breaks \"" + word.group() + "\"");
            }
        }
    }

    private void checkPlace(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof TableView || at.getParent() instanceof TableView) {
                return;
            }
            if (at instanceof VirtualFlow && !(at.getParent() instanceof TableView)) {
                checkSides(node, bounds, at.localToScene(at.getLayoutBounds()));
                return;
            }
            if (at instanceof ScrollPane scroll && !at.getStyleClass().contains("shell-middle")) {
                Bounds room = scroll.localToScene(scroll.getLayoutBounds());
                if (scroll.getHbarPolicy() == ScrollPane.ScrollBarPolicy.NEVER) {
                    checkSides(node, bounds, room);
                }
                return;
            }
        }
        Bounds window = scene.getRoot().getLayoutBounds();
        checkSides(node, bounds, window);
        if (bounds.getMinY() < -TOLERANCE || bounds.getMaxY() > window.getMaxY() + TOLERANCE) {
            fault(node, "lies above or below the window: " + bounds);
        }
    }

    private void checkSides(Node node, Bounds bounds, Bounds room) {
        if (bounds.getMinX() < room.getMinX() - TOLERANCE || bounds.getMaxX() > room.getMaxX() + TOLERANCE) {
            fault(node, "sticks out at the side: " + bounds + " in " + room);
        }
    }

    private boolean isNamed(Node node) {
        String heard = node.getAccessibleText();
        if (heard != null && !heard.isBlank()) {
            return true;
        }
        if (node instanceof Labeled labeled && hasWords(labeled)) {
            return true;
        }
        return all(scene.getRoot()).anyMatch(other -> other instanceof Label label && node.equals(label.getLabelFor()));
    }

    private void fault(Node node, String words) {
        String text = node instanceof Labeled labeled ? " \"" + labeled.getText() + "\"" : "";
        faults.add(node.getClass().getSimpleName() + text + " " + node.getStyleClass() + " " + words);
    }

    private static boolean has(Node node, String styleClass) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.getStyleClass().contains(styleClass)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the node and all its ancestors are visible. */
    public static boolean isSeen(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }
}
