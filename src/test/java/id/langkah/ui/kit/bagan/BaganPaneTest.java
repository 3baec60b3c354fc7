package id.langkah.ui.kit.bagan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.domain.sop.Contoh;
import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BaganPaneTest {
    private static final int WIDE = 1366;
    private static final int HIGH = 768;

    static List<Path> samples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples"))) {
            return files.filter(file -> file.getFileName().toString().startsWith("sop-"))
                    .filter(file -> !file.toString().endsWith("schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void whatIsDrawnWhileTheWindowIsLaidOutHasItsColoursInTheFirstFrame() {
        Headless.run(() -> {
            var pane = new BaganPane(Contoh.berjenjang(), BaganPane.Kolom.SEMUA);
            Scene scene = Headless.scene(pane, WIDE, HIGH, Headless.NORMAL, true);
            pane.show(Contoh.berjenjang(), List.of());

            scene.getRoot().layout();

            assertThat(Layout.all(pane).filter(Shape.class::isInstance).map(Shape.class::cast))
                    .filteredOn(shape -> !shape.getStyleClass().isEmpty())
                    .isNotEmpty()
                    .noneMatch(shape -> Color.BLACK.equals(shape.getFill()));
        });
    }

    @ParameterizedTest
    @MethodSource("samples")
    void everyStepStandsInTheColumnOfEachOfItsPelaksana(Path file) {
        Sop sop = SopReader.read(file).sop().getFirst();
        long symbols = sop.aktivitas().stream()
                .mapToLong(aktivitas -> aktivitas.pelaksana().size())
                .sum();
        for (double points : new double[] {Headless.NORMAL, Headless.LARGE}) {
            for (boolean dark : new boolean[] {false, true}) {
                Headless.run(() -> {
                    var pane = new BaganPane(sop, BaganPane.Kolom.SEMUA);
                    Scene scene = Headless.scene(pane, WIDE, HIGH, points, dark);
                    String name = file.getFileName() + "-" + (int) points + dark;
                    Headless.picture(scene, "bagan-" + name);
                    assertThat(Layout.faults(scene)).as(name).isEmpty();
                    assertThat(shapes(pane, "bagan-simbol").count()).isGreaterThanOrEqualTo(symbols);
                });
            }
        }
    }

    @Test
    void theTextsOfARowStayInIt() {
        Headless.run(() -> {
            Sop sop = SopReader.read(samplesFirst()).sop().getFirst();
            var pane = new BaganPane(sop, BaganPane.Kolom.SEMUA);
            Headless.scene(pane, WIDE, HIGH, Headless.NORMAL, false);
            List<Rectangle> rows =
                    shapes(pane, "bagan-baris").map(Rectangle.class::cast).toList();
            assertThat(rows).hasSameSizeAs(sop.aktivitas());
            List<Text> uraian = Layout.all(pane)
                    .filter(Text.class::isInstance)
                    .map(Text.class::cast)
                    .toList();
            for (int i = 0; i < rows.size(); i++) {
                String words = sop.aktivitas().get(i).uraian();
                Rectangle row = rows.get(i);
                assertThat(uraian)
                        .filteredOn(text -> text.getText().equals(words))
                        .anySatisfy(text -> assertThat(row.getBoundsInParent().contains(text.getBoundsInParent()))
                                .isTrue());
            }
        });
    }

    @Test
    void isAsWideAsItsRoomUntilOneLooksNearer() {
        Headless.run(() -> {
            var pane = new BaganPane(Contoh.berjenjang(), BaganPane.Kolom.SEMUA);
            Scene scene = Headless.scene(pane, 600, HIGH, Headless.NORMAL, false);
            double fitting = pane.zoom().zoom().get();
            assertThat(fitting).isLessThan(1);
            ScrollPane scroll = (ScrollPane) Layout.all(pane)
                    .filter(ScrollPane.class::isInstance)
                    .findFirst()
                    .orElseThrow();
            assertThat(scroll.getContent().getLayoutBounds().getWidth())
                    .isCloseTo(scroll.getViewportBounds().getWidth(), within(2.0));
            press(pane, "Perbesar");
            assertThat(pane.zoom().zoom().get()).isCloseTo(fitting * 1.2, within(0.001));
            press(pane, "Perkecil");
            press(pane, "Perkecil");
            assertThat(pane.zoom().zoom().get()).isCloseTo(fitting / 1.2, within(0.001));
            press(pane, "Sesuaikan dengan lebar");
            assertThat(pane.zoom().zoom().get()).isCloseTo(fitting, within(0.001));
            press(scene, KeyCode.EQUALS);
            press(scene, KeyCode.ADD);
            assertThat(pane.zoom().zoom().get()).isCloseTo(fitting * 1.44, within(0.001));
            press(scene, KeyCode.MINUS);
            press(scene, KeyCode.DIGIT0);
            assertThat(pane.zoom().zoom().get()).isCloseTo(fitting, within(0.001));
        });
    }

    @Test
    void showsWhereARunStandsAndItsRounds() {
        Headless.run(() -> {
            Sop sop = Contoh.berjenjang();
            var pane = new BaganPane(sop, BaganPane.Kolom.KEGIATAN);
            pane.show(
                    sop,
                    List.of(
                            new StepMark("selesai", 1, "Selesai"),
                            new StepMark("selesai", 1, "Selesai"),
                            new StepMark("sedang", 2, "Sedang dikerjakan · putaran 2"),
                            new StepMark("diulang", 1, "Dikembalikan, akan diulang"),
                            StepMark.NONE,
                            StepMark.NONE));
            Scene scene = Headless.scene(pane, 900, HIGH, Headless.NORMAL, false);
            Headless.picture(scene, "bagan-jalan");
            assertThat(shapes(pane, "bagan-simbol"))
                    .filteredOn(shape -> shape.getStyleClass().contains("sedang"))
                    .hasSize(1);
            assertThat(words(pane)).contains("2", "Sedang dikerjakan · putaran 2");
        });
    }

    @Test
    void followsWhatIsWritten() {
        Headless.run(() -> {
            var pane = new BaganPane(Contoh.lurus(3), BaganPane.Kolom.KEGIATAN);
            Scene scene = Headless.scene(pane, 900, HIGH, Headless.NORMAL, false);
            assertThat(shapes(pane, "bagan-panah").map(Polyline.class::cast)).hasSize(2);
            pane.show(Contoh.berjenjang());
            Headless.layOut(scene.getRoot());
            assertThat(shapes(pane, "bagan-panah").map(Polyline.class::cast)).hasSize(7);
            pane.show(Contoh.sop("Belum ada isinya", List.of()));
            Headless.layOut(scene.getRoot());
            assertThat(shapes(pane, "bagan-simbol")).isEmpty();
        });
    }

    private static Path samplesFirst() {
        return Path.of("samples", "sop-perkim-kalbar-pengumpulan-data-kinerja.json");
    }

    private static Stream<Shape> shapes(BaganPane pane, String styleClass) {
        return Layout.all(pane)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(Shape.class::cast);
    }

    private static List<String> words(BaganPane pane) {
        return Layout.all(pane)
                .filter(Text.class::isInstance)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private static void press(Scene scene, KeyCode code) {
        Event.fireEvent(scene.getRoot(), new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, true, false, false));
    }

    private static void press(BaganPane pane, String name) {
        Layout.all(pane)
                .filter(node -> name.equals(node.getAccessibleText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow()
                .fire();
        Headless.layOut(pane);
    }
}
