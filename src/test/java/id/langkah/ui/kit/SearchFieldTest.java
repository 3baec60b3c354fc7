package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

class SearchFieldTest {
    private static final long LONGER_THAN_THE_PAUSE = 600;

    private final List<String> asked = new ArrayList<>();

    @Test
    void asksNothingWhileItIsAwayAndWhatWasTypedWhenItIsBack() throws InterruptedException {
        var field = Headless.get(() -> new SearchField("Cari SOP", asked::add));
        var root = Headless.get(() -> new StackPane(field));
        Headless.run(() -> {
            Headless.scene(root, 400, 100, Headless.NORMAL, false);
            field.setText("rumah");

            root.getChildren().clear();
        });
        Thread.sleep(LONGER_THAN_THE_PAUSE);
        Headless.run(() -> assertThat(asked).isEmpty());

        Headless.run(() -> root.getChildren().add(field));

        for (int wait = 0; wait < 100 && Headless.get(asked::isEmpty); wait++) {
            Thread.sleep(50);
        }
        Headless.run(() -> assertThat(asked).containsExactly("rumah"));
    }

    /** A pane that is just being filled raises a fault when a listener fills it once more. */
    @Test
    void leavesItsPaneInPeace() {
        Headless.run(() -> {
            var page = new Page("SOP");
            List<Node> tools = new ArrayList<>();
            var field = new SearchField("Cari SOP", words -> page.tools(tools.toArray(Node[]::new)));
            Label status = new Label("Semua");
            tools.addAll(List.of(field, status));
            page.tools(field, status, new Label("Urutan"));
            Headless.scene(page, 400, 100, Headless.NORMAL, false);
            field.setText("rumah");

            page.tools(field, status);

            assertThat(field.getParent().getChildrenUnmodifiable()).containsExactly(field, status);
        });
    }
}
