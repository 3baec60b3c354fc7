package id.langkah.ui.kit;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.TableColumnHeader;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first columns of a table visible while the others scroll horizontally, and scrolls
 * a cell that gets the focus to where it can be seen beside them.
 */
public final class FrozenColumns {
    /**
     * The largest fraction of the table's width that the frozen columns may take; wider ones scroll
     * with the others.
     */
    private static final double MOST = 0.6;

    private static final PseudoClass STAYS = PseudoClass.getPseudoClass("stays");

    private final TableView<?> table;
    private final int count;

    /** The distance in pixels by which the frozen columns are moved to stay visible. */
    private final DoubleProperty moved = new SimpleDoubleProperty();

    /** @param count the number of frozen columns, counted from the first */
    public FrozenColumns(TableView<?> table, int count) {
        this.table = table;
        this.count = count;
        table.skinProperty().subscribe(skin -> {
            if (skin != null) {
                table.lookupAll(".scroll-bar").stream()
                        .filter(ScrollBar.class::isInstance)
                        .map(ScrollBar.class::cast)
                        .filter(bar -> bar.getOrientation() == Orientation.HORIZONTAL)
                        .forEach(this::follow);
            }
        });
    }

    private void follow(ScrollBar bar) {
        table.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(owner -> reveal(owner, bar));
        bar.valueProperty().subscribe(() -> move(bar));
        bar.visibleProperty().subscribe(() -> move(bar));
        table.widthProperty().subscribe(() -> move(bar));
    }

    private void move(ScrollBar bar) {
        double wide = width(count);
        moved.set(bar.isVisible() && wide <= MOST * table.getWidth() ? bar.getValue() : 0);
        table.lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(head -> head.getTableColumn() != null && isFrozen(head.getTableColumn()))
                .forEach(head -> place(head, moved.get()));
    }

    /** Scrolls so that the cell with the focused control lies in view, right of the frozen columns. */
    private void reveal(@Nullable Node focused, ScrollBar bar) {
        Node at = focused;
        while (at != null && !(at instanceof TableCell)) {
            at = at.getParent();
        }
        if (!(at instanceof TableCell<?, ?> cell)
                || !table.equals(cell.getTableView())
                || isFrozen(cell.getTableColumn())
                || !bar.isVisible()) {
            return;
        }
        double frozen = width(count) <= MOST * table.getWidth() ? width(count) : 0;
        double left = width(table.getColumns().indexOf(cell.getTableColumn()));
        double right = left + cell.getTableColumn().getWidth();
        double room = bar.getWidth();
        double least = right - room;
        double most = left - frozen;
        double to = Math.min(Math.max(bar.getValue(), least), most);
        bar.setValue(Math.clamp(to, bar.getMin(), bar.getMax()));
    }

    /** The width of the first columns together. */
    private double width(int columns) {
        return table.getColumns().stream()
                .limit(columns)
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
    }

    private boolean isFrozen(TableColumnBase<?, ?> column) {
        int at = table.getColumns().indexOf(column);
        return at >= 0 && at < count;
    }

    private static void place(Node node, double by) {
        node.setTranslateX(by);
        node.setViewOrder(by > 0 ? -1 : 0);
        node.pseudoClassStateChanged(STAYS, by > 0);
    }

    /** Makes a cell of a frozen column move with its column. */
    public <C extends TableCell<?, ?>> C keep(C cell) {
        moved.subscribe(by -> place(cell, by.doubleValue()));
        return cell;
    }
}
