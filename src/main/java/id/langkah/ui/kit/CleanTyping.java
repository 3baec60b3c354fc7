package id.langkah.ui.kit;

import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;
import org.jspecify.annotations.Nullable;

/**
 * Keeps characters that no paper can show out of all input fields, whether typed, pasted or
 * dropped. In a field of one line, tabs and line ends inside a pasted text become one space, those
 * at its ends go. Fields with a formatter of their own are left alone.
 */
public final class CleanTyping {
    private static final Pattern BREAKS = Pattern.compile("[\\t\\r\\n]+");

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

    /**
     * Applies to one field, in place of what {@link #in(Scene, UnaryOperator)} would do there.
     *
     * @param clean gives the text without such characters
     */
    public static void in(TextInputControl field, UnaryOperator<String> clean) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isAdded()) {
                String text = clean.apply(change.getText());
                // JavaFX would drop line ends without telling the field, which then fails.
                change.setText(field instanceof TextField ? oneLine(text) : text);
            }
            return change;
        }));
    }

    private static String oneLine(String text) {
        String line = BREAKS.matcher(text).replaceAll(" ");
        return line.equals(text) ? text : line.strip();
    }

    private void guard(@Nullable Node focused) {
        if (focused == null) {
            return;
        }
        switch (focused) {
            case TextInputControl field -> {
                if (field.getTextFormatter() == null) {
                    in(field, clean);
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
}
