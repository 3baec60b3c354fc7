package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicNode;
import org.junit.jupiter.api.DynamicTest;

/**
 * Checks places in windows of one look each, because applying styles is slow: at the smallest and a
 * usual size nothing is clipped or shortened, and everything that can be focused has a name.
 */
final class Looks {
    private static final int[][] SIZES = {{1024, 600}, {1366, 768}};

    private final StackPane root = new StackPane();
    private final double points;
    private final boolean dark;

    private Looks(double points, boolean dark) {
        this.points = points;
        this.dark = dark;
    }

    /**
     * The checks of all places with small text in the light theme and large text in the dark one;
     * with {@code -Dlangkah.looks=true} the other two as well.
     */
    static Stream<DynamicNode> of(Supplier<Stream<Keadaan>> all) {
        boolean every = Boolean.getBoolean("langkah.looks");
        return Stream.of(false, true)
                .flatMap(dark -> Stream.of(Headless.NORMAL, Headless.LARGE)
                        .filter(points -> every || dark == (points == Headless.LARGE))
                        .map(points -> new Looks(points, dark)))
                .map(look -> look.container(all.get()));
    }

    private DynamicContainer container(Stream<Keadaan> all) {
        return DynamicContainer.dynamicContainer(
                name(),
                all.map(keadaan -> DynamicTest.dynamicTest(keadaan.nama(), () -> Headless.run(() -> check(keadaan)))));
    }

    private String name() {
        return (int) points + (dark ? "-gelap" : "-terang");
    }

    private void check(Keadaan keadaan) {
        Scene scene = root.getScene();
        if (scene == null) {
            scene = Headless.scene(root, SIZES[0][0], SIZES[0][1], points, dark);
        }
        Headless.resize(scene, SIZES[0][0], SIZES[0][1]);
        Shell shell = keadaan.layar().shell(keadaan.place());
        root.getChildren().setAll(shell);
        Headless.layOut(root);
        keadaan.acts().accept(shell);
        for (int[] size : SIZES) {
            Headless.resize(scene, size[0], size[1]);
            String name = keadaan.nama() + "-" + size[0] + "-" + name();
            Headless.picture(scene, name);
            assertThat(Layout.faults(scene)).as(name).isEmpty();
            assertThat(shell.lookup(".page-head .words-title"))
                    .as(name)
                    .isInstanceOfSatisfying(
                            Labeled.class, title -> assertThat(title.getText()).isNotBlank());
        }
    }
}
