package id.langkah.ui.kit;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/** A visible row of a {@link Sheet}, some of whose cells are kept in view. */
final class SheetRow<R> extends TableRow<R> {
    private final KeptColumns<R> kept;
    private final Map<Integer, SheetCell<R>> staying = new TreeMap<>();

    SheetRow(KeptColumns<R> kept) {
        this.kept = kept;
    }

    /** Registers a cell that is kept in view, replacing the earlier one of its column. */
    void stay(int column, SheetCell<R> cell) {
        staying.put(column, cell);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowSkin();
    }

    /** Places the kept cells above the scrolled ones; the default skin would treat them as invisible. */
    private final class RowSkin extends TableRowSkin<R> {
        RowSkin() {
            super(SheetRow.this);
        }

        @Override
        protected void layoutChildren(double x, double y, double w, double h) {
            super.layoutChildren(x, y, w, h);
            double scrolled = kept.scrolled();
            double left = snappedLeftInset() + scrolled;
            for (SheetCell<R> cell : staying.values()) {
                boolean stays = scrolled > 0 && kept.has(cell.getTableColumn());
                if (stays) {
                    double width = snapSizeX(cell.getTableColumn().getWidth());
                    if (cell.getParent() == null) {
                        getChildren().add(cell);
                    }
                    cell.resizeRelocate(left, y, width, h);
                    left += width;
                }
                cell.stays(stays);
            }
        }
    }
}
