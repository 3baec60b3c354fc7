package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PageTest {
    private static final String LONG = "Menyurati bagian-bagian terkait permintaan data dan informasi ".repeat(10);

    /** Of the text's size, what a few rows need. */
    private static final double FEW_ROWS = 8;

    static Stream<Region> contents() {
        return Headless.get(() ->
                Stream.of(new TabPane(new Tab("Aktivitas", new TableView<>())), new TableView<>(), new ListView<>()));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void aLongNameInALowWindowLeavesRoomForTheContent(Region content) {
        Headless.run(() -> {
            var page = new Page(LONG);
            page.subtitle().setText(LONG);
            page.content(content);
            Scene scene = Headless.scene(new StackPane(Page.filling(page)), 930, 547, Headless.LARGE, false);
            Headless.layOut(scene.getRoot());
            assertThat(content.getHeight()).isGreaterThanOrEqualTo(FEW_ROWS * Headless.LARGE);
            assertThat(page.getHeight())
                    .isGreaterThanOrEqualTo(content.getBoundsInParent().getMaxY());
        });
    }
}
