package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.kit.ScreenText;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class WindowLookTest {
    private static final double PIXELS_PER_POINT = 96.0 / 72;

    @Test
    void everySizeFollowsTheSizeThatWasChosen() {
        Headless.run(() -> {
            Label title = ScreenText.title("Beranda");
            Scene scene = new Scene(new StackPane(title));
            for (double points : new double[] {10, 10, 15, 15, 9, 24}) {
                for (boolean dark : new boolean[] {false, true}) {
                    WindowLook.dress(scene, dark, points);
                    Headless.layOut(scene.getRoot());
                    assertThat(title.getFont().getSize())
                            .as("%s %s", points, dark)
                            .isEqualTo(1.7 * points * PIXELS_PER_POINT, Offset.offset(0.1));
                    assertThat(title.getFont().getFamily()).isEqualTo("Inter");
                }
            }
        });
    }

    @Test
    void whatWasInAnotherWindowIsMeasuredAnew() {
        Headless.run(() -> {
            Label title = ScreenText.title("Beranda");
            StackPane root = new StackPane(title);
            for (double points : new double[] {10, 15, 10}) {
                for (boolean dark : new boolean[] {false, true}) {
                    Headless.scene(root, 400, 300, points, dark);
                    assertThat(title.getFont().getSize())
                            .as("%s %s", points, dark)
                            .isEqualTo(1.7 * points * PIXELS_PER_POINT, Offset.offset(0.1));
                }
            }
        });
    }
}
