package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class UncachedScrollSkinTest {
    @Test
    void noScrollPaneKeepsAPictureOfWhatItShows() {
        Headless.run(() -> {
            var content = new VBox(new Label("Beranda"), new ScrollPane(new Label("SOP")), new TextArea("Catatan"));
            Scene scene = Headless.scene(Page.filling(content), 400, 300, Headless.NORMAL, false);
            Headless.layOut(scene.getRoot());
            assertThat(scene.getRoot().lookupAll(".viewport")).hasSize(3).noneMatch(viewport -> viewport.isCache());
        });
    }
}
