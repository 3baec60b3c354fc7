package id.langkah.ui.kit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** One dialog: title, content, and buttons from the way out to the main action. */
final class DialogCard extends VBox {
    private final List<Action> actions;
    private final List<Button> buttons;
    private final Node body;
    private final Map<TextInputControl, String> before = new HashMap<>();
    private boolean begun;

    DialogCard(String title, Node body, List<Action> actions, Runnable close) {
        this.actions = actions;
        this.body = body;
        buttons = actions.stream().map(action -> Buttons.of(action, close)).toList();
        getStyleClass().add("dialog-card");
        setAccessibleText(title);
        setMaxHeight(Region.USE_PREF_SIZE);
        FittingScroll scroll = new FittingScroll(body);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        FlowPane row = new FlowPane();
        row.getStyleClass().add("button-row");
        row.setAlignment(Pos.CENTER_RIGHT);
        row.setMinHeight(Region.USE_PREF_SIZE);
        row.getChildren().addAll(buttons);
        getChildren().addAll(ScreenText.wrapped(ScreenText.heading(title)), scroll, row);
        addEventHandler(KeyEvent.KEY_PRESSED, this::goOnWithEnter);
        addEventFilter(KeyEvent.KEY_PRESSED, this::stayInside);
        addEventFilter(KeyEvent.KEY_PRESSED, this::goOnAnywhere);
    }

    /** Puts the focus on the first field, or else on the button that does no harm. */
    void begin() {
        if (!begun) {
            begun = true;
            fields().forEach(field -> before.put(field, field.getText()));
        }
        Optional<Node> field = Focusable.in(body).findFirst();
        field.or(this::harmless).ifPresent(Node::requestFocus);
    }

    private Optional<Node> harmless() {
        int primary = index(Action.Kind.PRIMARY);
        return buttons.isEmpty() ? Optional.empty() : Optional.of(buttons.get(Math.max(primary, 0)));
    }

    private void goOnWithEnter(KeyEvent event) {
        int primary = index(Action.Kind.PRIMARY);
        boolean onButton = event.getTarget() instanceof Button;
        if (event.getCode() == KeyCode.ENTER && primary >= 0 && !onButton) {
            event.consume();
            buttons.get(primary).fire();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof Button button) {
            event.consume();
            button.fire();
        }
    }

    /**
     * Runs the main action on Ctrl+Enter, which also works in text areas, and on Enter in a check
     * box, which Space toggles.
     */
    private void goOnAnywhere(KeyEvent event) {
        int primary = index(Action.Kind.PRIMARY);
        boolean tick = event.getTarget() instanceof CheckBox;
        boolean goesOn = event.isControlDown() || tick;
        if (event.getCode() == KeyCode.ENTER && goesOn && primary >= 0) {
            event.consume();
            buttons.get(primary).fire();
        }
    }

    /** Keeps Tab inside the dialog. */
    private void stayInside(KeyEvent event) {
        if (event.getCode() != KeyCode.TAB || event.isControlDown()) {
            return;
        }
        List<Node> all = Focusable.in(this).toList();
        if (all.isEmpty()) {
            return;
        }
        Node edge = all.get(event.isShiftDown() ? 0 : all.size() - 1);
        if (edge.equals(getScene().getFocusOwner())) {
            event.consume();
            all.get(event.isShiftDown() ? all.size() - 1 : 0).requestFocus();
        }
    }

    private int index(Action.Kind kind) {
        return IntStream.range(0, actions.size())
                .filter(i -> actions.get(i).kind() == kind)
                .findFirst()
                .orElse(-1);
    }

    /** Whether any of its fields was changed. */
    boolean isTyped() {
        return fields().anyMatch(field -> !field.getText().equals(before.getOrDefault(field, "")));
    }

    private Stream<TextInputControl> fields() {
        return Focusable.in(body)
                .filter(TextInputControl.class::isInstance)
                .map(TextInputControl.class::cast)
                .filter(TextInputControl::isEditable)
                .filter(field -> field.getText() != null);
    }
}
