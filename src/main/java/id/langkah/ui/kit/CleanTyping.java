package id.langkah.ui.kit;

import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps characters that no paper can show out of all input fields, whether typed, pasted or
 * dropped. Fields with a formatter of their own are left alone.
 */
public final class CleanTyping {
    private final UnaryOperator<String> clean;

    private CleanTyping(UnaryOperator<String> clean) {
        this.clean = clean;
    }

    /**
     * Applies to all present and future fields of the scene.
     *
     * @param clean gives the text without such characters
     */
    public static void in(Scene scene, UnaryOperator<String> clean) {
        scene.focusOwnerProperty().subscribe(new CleanTyping(clean)::guard);
    }

    private void guard(@Nullable Node focused) {
        if (focused == null) {
            return;
        }
        switch (focused) {
            case TextInputControl field -> {
                if (field.getTextFormatter() == null) {
                    field.setTextFormatter(new TextFormatter<>(this::cleaned));
                }
            }
            case ComboBox<?> box -> {
                if (box.isEditable()) {
                    guard(box.getEditor());
                }
            }
            case DatePicker picker -> guard(picker.getEditor());
            default -> {}
        }
    }

    private TextFormatter.Change cleaned(TextFormatter.Change change) {
        change.setText(clean.apply(change.getText()));
        return change;
    }
}
