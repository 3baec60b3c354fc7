package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Printable;
import id.langkah.ui.Headless;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class CleanTypingTest {
    @Test
    void noFieldTakesWhatNoPaperCanShow() {
        Headless.run(() -> {
            var box = new ComboBox<String>();
            box.setEditable(true);
            var picker = new DatePicker();
            var area = new TextArea();
            var field = new TextField();
            var scene = new Scene(new VBox(field, area, box, picker));
            CleanTyping.in(scene, Printable::of);

            takesNone(field, field);
            takesNone(area, area);
            takesNone(box, box.getEditor());
            takesNone(picker, picker.getEditor());
        });
    }

    @Test
    void aFieldOfOneLineTakesACopiedCell() {
        Headless.run(() -> {
            var field = new TextField("Putussibau");
            CleanTyping.in(new Scene(new VBox(field)), Printable::of);
            field.requestFocus();

            field.selectAll();
            field.replaceSelection("Rina\tKusumawati\r\n");
            assertThat(field.getText()).isEqualTo("Rina Kusumawati");
            field.selectAll();
            field.replaceSelection("\t\t\n\n");
            assertThat(field.getText()).isEmpty();
            assertThat(field.getLength()).isZero();
        });
    }

    private static void takesNone(Node focused, TextInputControl field) {
        focused.requestFocus();
        field.replaceSelection("a\uffffb\u009bc\u000bd");
        assertThat(field.getText()).startsWith("a b c").matches(Printable::is);
    }
}
