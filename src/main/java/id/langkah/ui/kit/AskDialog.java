package id.langkah.ui.kit;

import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Asks for a text that must not be blank. */
final class AskDialog {
    private AskDialog() {}

    static void open(Dialogs dialogs, String title, String words, String label, String action, Consumer<String> done) {
        TextArea field = new TextArea();
        field.getStyleClass().add("dialog-text");
        field.setWrapText(true);
        field.setAccessibleText(label);
        Label name = ScreenText.strong(label);
        name.setLabelFor(field);
        Label missing = ScreenText.body(label + " belum diisi.");
        missing.getStyleClass().add("field-error");
        missing.setManaged(false);
        missing.setVisible(false);
        missing.managedProperty().bind(missing.visibleProperty());
        VBox body = new VBox(ScreenText.body(words), name, field, missing);
        body.getStyleClass().add("dialog-form");
        Action submit = Action.submit(action, () -> {
            String text = field.getText().strip();
            missing.setVisible(text.isEmpty());
            if (text.isEmpty()) {
                field.requestFocus();
                return false;
            }
            done.accept(text);
            return true;
        });
        dialogs.open(title, body, Action.close(Dialogs.WAY_OUT), submit);
    }
}
