package id.langkah.ui.kit;

import java.util.Map;
import java.util.TreeMap;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;

/** One row of a {@link Sheet} that is seen; some of its cells stay in view. */
final class SheetRow<R> extends TableRow<R> {
    private final KeptColumns<R> kept;
    private final Map<Integer, SheetCell<R>> staying = new TreeMap<>();

    SheetRow(KeptColumns<R> kept) {
        this.kept = kept;
    }

    /** Takes note of a cell that stays in view, in place of the one that was there. */
    void stay(int column, SheetCell<R> cell) {
        staying.put(column, cell);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new RowSkin();
    }

    /** Lays the cells that stay over those that are scrolled; the skin takes them for unseen. */
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
