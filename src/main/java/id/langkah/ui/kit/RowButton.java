package id.langkah.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

/**
 * A row that works like a button. Unlike the text of a button, its content may wrap and makes the
 * row as high as it needs.
 */
public final class RowButton extends HBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

    private final Runnable run;

    /** @param name the name for screen readers */
    public RowButton(String name, Runnable run, Node... inside) {
        super(inside);
        this.run = run;
        getStyleClass().add("row-button");
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(name);
        setFocusTraversable(true);
        setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                requestFocus();
                fire();
            }
        });
        addEventHandler(KeyEvent.KEY_PRESSED, this::press);
    }

    /** Runs its action, unless it is disabled. */
    public void fire() {
        if (!isDisabled()) {
            run.run();
        }
    }

    /** Marks the row as the one whose target is shown. */
    public void setChosen(boolean chosen) {
        pseudoClassStateChanged(CHOSEN, chosen);
    }

    public boolean isChosen() {
        return getPseudoClassStates().contains(CHOSEN);
    }

    @Override
    public void executeAccessibleAction(AccessibleAction action, Object... parameters) {
        if (action == AccessibleAction.FIRE) {
            fire();
        } else {
            super.executeAccessibleAction(action, parameters);
        }
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isControlDown() && !event.isAltDown() && !event.isShiftDown();
        if (plain && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE)) {
            event.consume();
            fire();
        }
    }
}
