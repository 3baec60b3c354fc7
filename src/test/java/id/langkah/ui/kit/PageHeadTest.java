package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import javafx.geometry.Bounds;
import javafx.scene.control.Button;
import org.junit.jupiter.api.Test;

class PageHeadTest {
    private static final double LARGEST = 24;

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

    @Test
    void aTitleIsNotCutWhereItHasRoomAboveTheButtons() {
        Headless.run(() -> {
            page.title().setText("Pengumpulan Data Kinerja");
            page.before(new Button("Kembali"));
            page.actions(new Button("Bagan"), new Button("Tunda"), new Button("Cetak"), button);
            Headless.scene(page, 930, 500, LARGEST, false);
        });

        assertThat(place().getMinY()).isGreaterThanOrEqualTo(words().getMaxY());
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
