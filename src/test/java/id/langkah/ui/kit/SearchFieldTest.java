package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class SearchFieldTest {
    @Test
    void whatWasTypedIsAskedBeforeTheFieldLeavesAndNotAfterwards() {
        List<String> asked = new ArrayList<>();
        Headless.run(() -> {
            var field = new SearchField("Cari SOP", asked::add);
            var root = new StackPane(field);
            Headless.scene(root, 400, 100, Headless.NORMAL, false);
            field.setText("rumah");
            assertThat(asked).isEmpty();

            root.getChildren().clear();

            assertThat(asked).containsExactly("rumah");
        });
    }
}
