package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** What stands side by side where there is room for both. */
class RoomForTwoTest {
    @Test
    void whatStandsBesideATableIsShutWhereTheWindowIsNarrow() {
        Headless.run(() -> {
            var heard = new ArrayList<String>();
            var pane = new BesidePane(new StackPane(), new StackPane(), "Rincian", "Rincian nilai");
            pane.on(() -> heard.add("open"), () -> heard.add("shut"));
            var window = new StackPane(pane, pane.toggle());

            Headless.scene(window, 1_100, 600, Headless.NORMAL, false);
            assertThat(pane.isOpen()).isFalse();
            pane.open();
            assertThat(pane.getItems()).hasSize(2);
            pane.toggle().fire();
            assertThat(pane.getItems()).hasSize(1);

            Headless.scene(window, 1_300, 600, Headless.NORMAL, false);
            assertThat(pane.isOpen()).isTrue();
            Headless.scene(window, 1_100, 600, Headless.NORMAL, false);
            assertThat(pane.isOpen()).isFalse();
            assertThat(heard).isEqualTo(List.of("open", "shut", "open", "shut"));
        });
    }

    @Test
    void theColumnsOfAFormStandBelowEachOtherWhereItIsNarrowOrTheTextIsLarge() {
        Headless.run(() -> {
            var left = new Label("kiri");
            var right = new Label("kanan");
            var form = new TwoColumns(left, right);

            Headless.scene(new StackPane(form), 1_000, 600, Headless.NORMAL, false);
            assertThat(GridPane.getColumnIndex(right)).isEqualTo(1);

            Headless.scene(new StackPane(form), 1_000, 600, Headless.LARGE, false);
            assertThat(GridPane.getColumnIndex(right)).isZero();
            assertThat(GridPane.getRowIndex(right)).isEqualTo(1);
        });
    }
}
