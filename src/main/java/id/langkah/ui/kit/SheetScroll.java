package id.langkah.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

/** Scrolls a table no further than a cell needs to be seen. */
final class SheetScroll {
    private SheetScroll() {}

    static void show(TableView<?> table, int row, int column) {
        if (table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            flow.scrollTo(row);
            flow.lookupAll(".scroll-bar").stream()
                    .filter(SheetScroll::isSideways)
                    .map(ScrollBar.class::cast)
                    .findFirst()
                    .ifPresent(bar -> show(table.getColumns(), bar, column, flow.getWidth()));
        }
    }

    private static boolean isSideways(Node node) {
        return node instanceof ScrollBar bar && bar.getOrientation() == Orientation.HORIZONTAL;
    }

    private static void show(
            List<? extends TableColumn<?, ?>> columns, ScrollBar bar, int column, double width) {
        double start = columns.subList(0, column).stream().mapToDouble(TableColumn::getWidth).sum();
        double end = start + columns.get(column).getWidth();
        if (start < bar.getValue()) {
            bar.setValue(start);
        } else if (end > bar.getValue() + width) {
            bar.setValue(Math.min(bar.getMax(), end - width));
        }
    }
}
