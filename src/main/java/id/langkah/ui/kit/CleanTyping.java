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
 * Keeps out of every field of a window what no paper can show, however it comes: typed, pasted or
 * dropped. A field that has rules of its own keeps them.
 */
public final class CleanTyping {
    private final UnaryOperator<String> clean;

    private CleanTyping(UnaryOperator<String> clean) {
        this.clean = clean;
    }

    /**
     * From now on, in all fields that the window shows and will show.
     *
     * @param clean what becomes of a text
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
