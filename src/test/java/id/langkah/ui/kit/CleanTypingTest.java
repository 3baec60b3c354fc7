package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Printable;
import id.langkah.ui.Headless;
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

            for (TextInputControl one : new TextInputControl[] {field, area, box.getEditor(), picker.getEditor()}) {
                var owner = one == box.getEditor() ? box : one == picker.getEditor() ? picker : one;
                owner.requestFocus();
                one.replaceSelection("a\uffffb\u009bc\u000bd");
                assertThat(Printable.is(one.getText())).as("%s", owner).isTrue();
                assertThat(one.getText()).startsWith("a b c");
            }
        });
    }
}
