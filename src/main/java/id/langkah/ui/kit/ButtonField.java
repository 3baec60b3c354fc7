package id.langkah.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.Ikon;

/** A text field with a small button at its right end, which is skipped by Tab. */
public class ButtonField extends CustomTextField {
    /** A field without its button. */
    protected ButtonField() {}

    /**
     * Adds the button.
     *
     * @param action what the button does, as tooltip and for screen readers
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
