package id.langkah.ui.penulisan;

import id.langkah.domain.TandaHuruf;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** Takes in what is typed or pasted with signs that can be printed, in place of those of fonts of signs. */
final class PrintableText {
    private PrintableText() {}

    /** For a field that has no formatter of its own. */
    static void in(TextInputControl field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isAdded()) {
                change.setText(TandaHuruf.of(change.getText()));
            }
            return change;
        }));
    }
}
