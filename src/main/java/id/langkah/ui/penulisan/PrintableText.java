package id.langkah.ui.penulisan;

import id.langkah.domain.TandaHuruf;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextInputControl;

/** Replaces characters of symbol fonts by printable ones when text is typed or pasted. */
final class PrintableText {
    private PrintableText() {}

    /** Adds this to a field that has no formatter. */
    static void in(TextInputControl field) {
        field.setTextFormatter(new TextFormatter<>(change -> {
            if (change.isAdded()) {
                change.setText(TandaHuruf.of(change.getText()));
            }
            return change;
        }));
    }
}
