package id.langkah.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.Ikon;

/** A field with a small button inside its right edge, which the keyboard passes over. */
public class ButtonField extends CustomTextField {
    /** Without its button yet. */
    protected ButtonField() {}

    /**
     * Gives it its button.
     *
     * @param action what the button does, as heard and shown on hovering
     */
    protected final void setButton(Ikon icon, String action, Runnable run) {
        Button button = Buttons.icon(icon, action, run);
        button.setFocusTraversable(false);
        StackPane box = new StackPane(button);
        box.getStyleClass().add("button-field-side");
        getStyleClass().add("button-field");
        setRight(box);
    }
}
