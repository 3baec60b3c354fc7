package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first columns are seen however far the others are scrolled. */
class KeptColumnsTest {
    private static final int OTHERS = 12;

    private final Sheet<Integer> sheet = Headless.get(KeptColumnsTest::sheet);

    private static Sheet<Integer> sheet() {
        var sheet = new Sheet<Integer>("Nilai", row -> row % 5 == 0, edits -> {});
        var columns = new ArrayList<SheetColumn<Integer>>();
        columns.add(SheetColumn.<Integer>words("Kode", 6, row -> "1.1." + row).keptInView());
        columns.add(SheetColumn.<Integer>words("Nama", 12, row -> "Nama " + row).keptInView());
        for (int i = 0; i < OTHERS; i++) {
            int column = i;
            columns.add(SheetColumn.figures("K" + i, 6, row -> column + "/" + row));
        }
        sheet.columns(columns);
        sheet.rows(IntStream.range(1, 50).boxed().toList());
        return sheet;
    }

    private Scene scene(double width, double points) {
        return Headless.scene(new StackPane(sheet), width, 400, points, false);
    }

    private void press(KeyCode code) {
        sheet.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
        Headless.layOut(sheet);
        Headless.layOut(sheet);
    }

    private double left(Node node) {
        return sheet.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinX();
    }

    private Node cell(String text) {
        return Layout.all(sheet)
                .filter(SheetCell.class::isInstance)
                .filter(node -> text.equals(((SheetCell<?>) node).getText()))
                .findFirst()
                .orElseThrow(() -> new AssertionError("not seen: " + text));
    }

    private Node head(int column) {
        return Layout.all(sheet)
                .filter(TableColumnHeader.class::isInstance)
                .filter(node -> sheet.getColumns().get(column).equals(((TableColumnHeader) node).getTableColumn()))
                .findFirst()
                .orElseThrow();
    }

    private List<Double> places() {
        return Stream.of(cell("1.1.2"), cell("Nama 2"), head(0), head(1))
                .map(node -> Math.rint(left(node)))
                .toList();
    }

    @Test
    void theyStayWhereTheyAreWhileTheOthersScroll() {
        Headless.run(() -> {
            Scene scene = scene(600, Headless.NORMAL);
            List<Double> before = places();

            press(KeyCode.END);

            assertThat(places()).isEqualTo(before);
            double edge = left(cell("11/2")) + sheet.getColumns().getLast().getWidth();
            assertThat(edge).isLessThanOrEqualTo(600);
            assertThat(head(1).getViewOrder()).isLessThan(head(2).getViewOrder());
            Headless.picture(scene, "sheet-kept");
            assertThat(Layout.faults(scene)).isEmpty();

            press(KeyCode.HOME);
            assertThat(places()).isEqualTo(before);
        });
    }

    @Test
    void theCursorIsNeverBehindThem() {
        Headless.run(() -> {
            scene(600, Headless.NORMAL);
            press(KeyCode.END);
            for (int i = OTHERS; i > 1; i--) {
                press(KeyCode.LEFT);
                int column = sheet.cursor().column();
                double kept = left(cell("Nama 1")) + sheet.getColumns().get(1).getWidth();
                assertThat(left(cell((column - 2) + "/1"))).isGreaterThan(kept - 0.5);
            }
        });
    }

    @Test
    void whereThereIsLittleRoomTheSecondScrollsAway() {
        Headless.run(() -> {
            scene(300, Headless.NORMAL);
            double kode = left(cell("1.1.2"));

            press(KeyCode.END);

            assertThat(left(cell("1.1.2"))).isCloseTo(kode, within(0.5));
            assertThat(head(1).getTranslateX()).isZero();
        });
    }

    @ParameterizedTest
    @ValueSource(doubles = {9, 10, 11, 12.5, 13, 15})
    void rowsAreWholePixelsHigh(double points) {
        Headless.run(() -> {
            scene(600, points);
            assertThat(sheet.getFixedCellSize()).isPositive();
            assertThat(sheet.getFixedCellSize() % 1).isZero();
        });
    }
}
