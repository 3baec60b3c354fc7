package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class EvenPaneTest {
    private final List<TextField> quarters =
            Headless.get(() -> Stream.generate(TextField::new).limit(4).toList());
    private final VBox root = Headless.get(() -> new VBox(new EvenPane(5, quarters)));

    @Test
    void noFieldStandsAloneInTheLastRow() {
        assertThat(rows(600)).isEqualTo(1);
        assertThat(rows(240)).isEqualTo(2);
        assertThat(rows(100)).isEqualTo(4);
    }

    @Test
    void theFieldsFillTheRow() {
        rows(240);

        assertThat(quarters.get(1).getBoundsInParent().getMaxX()).isBetween(238.0, 241.0);
        assertThat(quarters.get(3).getWidth()).isEqualTo(quarters.get(0).getWidth());
    }

    private long rows(double width) {
        return Headless.get(() -> {
            Headless.scene(root, width, 300, Headless.NORMAL, false);
            return quarters.stream().map(TextField::getLayoutY).distinct().count();
        });
    }
}
