package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import id.langkah.ui.Layout;
import java.util.Comparator;
import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;

/** The first columns of a table stay in view while the others scroll sideways. */
class FrozenColumnsTest {
    private static final int COLUMNS = 6;

    @Test
    void theFirstStayWhileTheOthersScroll() {
        Headless.run(() -> {
            TableView<String> table = table(120, 2);
            scroll(table, 100);
            assertThat(moved(table)).containsExactly(100.0, 100.0, 0.0, 0.0, 0.0, 0.0);
            scroll(table, 0);
            assertThat(moved(table)).containsOnly(0.0);
        });
    }

    @Test
    void theyDoNotStayWhereTheyWouldLeaveNoRoom() {
        Headless.run(() -> {
            TableView<String> table = table(180, 2);
            scroll(table, 100);
            assertThat(moved(table)).containsOnly(0.0);
        });
    }

    @Test
    void theFocusedCellIsSeenBesideThem() {
        Headless.run(() -> {
            TableView<String> table = table(120, 2);
            for (int column : List.of(5, 2, 4, 3, 5)) {
                Node field = cells(table).get(column).getGraphic();
                field.requestFocus();
                Headless.layOut(table);
                Bounds at = field.localToScene(field.getLayoutBounds());
                assertThat(at.getMinX()).as("column " + column).isGreaterThanOrEqualTo(240);
                assertThat(at.getMaxX()).as("column " + column).isLessThanOrEqualTo(500);
            }
            double before = bar(table).getValue();
            cells(table).getFirst().getGraphic().requestFocus();
            assertThat(bar(table).getValue())
                    .as("a frozen one is in view already")
                    .isEqualTo(before);
        });
    }

    private static TableView<String> table(double wide, int count) {
        var table = new TableView<String>();
        var frozen = new FrozenColumns(table, count);
        for (int i = 0; i < COLUMNS; i++) {
            boolean stays = i < count;
            var column = new TableColumn<String, String>("K" + i);
            column.setPrefWidth(wide);
            column.setMinWidth(wide);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
            column.setCellFactory(shown -> stays ? frozen.keep(new Typed()) : new Typed());
            table.getColumns().add(column);
        }
        table.getItems().setAll("isi");
        var root = new StackPane(table);
        new Scene(root, 500, 300);
        Headless.layOut(root);
        return table;
    }

    /** A cell with a field. */
    private static final class Typed extends TableCell<String, String> {
        @Override
        protected void updateItem(String item, boolean empty) {
            super.updateItem(item, empty);
            setGraphic(empty ? null : new TextField(item));
        }
    }

    private static ScrollBar bar(TableView<String> table) {
        return table.lookupAll(".scroll-bar").stream()
                .filter(ScrollBar.class::isInstance)
                .map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                .findFirst()
                .orElseThrow();
    }

    private static void scroll(TableView<String> table, double to) {
        bar(table).setValue(to);
        Headless.layOut(table);
    }

    /** How far each cell of the row is moved, in the order of the columns. */
    private static List<Double> moved(TableView<String> table) {
        return cells(table).stream().map(cell -> cell.getTranslateX()).toList();
    }

    private static List<? extends TableCell<?, ?>> cells(TableView<String> table) {
        return Layout.all(table)
                .filter(TableCell.class::isInstance)
                .map(node -> (TableCell<?, ?>) node)
                .filter(cell -> cell.getTableRow() != null && cell.getTableRow().getItem() != null)
                .sorted(Comparator.comparingInt(cell -> table.getColumns().indexOf(cell.getTableColumn())))
                .toList();
    }
}
