package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class PageHeadTest {
    private final Page page = Headless.get(() -> new Page("Baca formulir terisi"));
    private final Button button = Headless.get(() -> new Button("Lanjutkan dengan 2 yang siap"));

    @Test
    void buttonsStandBesideWordsThatHaveRoom() {
        show(1366);

        assertThat(place().getMinY()).isLessThan(words().getMaxY());
        assertThat(place().getMinX())
                .isGreaterThan(words().getMaxX() - page.title().getWidth());
    }

    @Test
    void andBelowWordsThatWouldWrap() {
        show(640);

        assertThat(place().getMinY()).isGreaterThanOrEqualTo(words().getMaxY());
        assertThat(page.subtitle().getWidth()).isGreaterThan(400);
    }

    private void show(double width) {
        Headless.run(() -> {
            page.subtitle()
                    .setText("3 berkas: 2 siap, 1 tidak terbaca. Belum dapat disimpan; perbaiki galatnya dahulu."
                            + " Tidak ada yang berubah.");
            page.actions(new Button("Kembali ke data kinerja"), button);
            Headless.scene(page, width, 600, Headless.LARGE, false);
        });
    }

    private Bounds place() {
        return button.localToScene(button.getLayoutBounds());
    }

    private Bounds words() {
        return page.subtitle().localToScene(page.subtitle().getLayoutBounds());
    }
}
