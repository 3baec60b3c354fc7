package id.langkah.ui.kit;

import java.util.List;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.skin.TableColumnHeader;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the first columns of a {@link Sheet} in view while the others scroll sideways, as many as
 * leave enough room for the others.
 */
final class KeptColumns<R> {
    /** The greatest fraction of the view that kept columns may take. */
    private static final double MOST = 0.6;

    private static final PseudoClass STAYS = PseudoClass.getPseudoClass("stays");

    private final Sheet<R> sheet;
    private final InvalidationListener scrolling = value -> follow();
    private @Nullable VirtualFlow<?> flow;
    private @Nullable ScrollBar bar;

    /** Whether the cursor lies further to the right than could be scrolled before the last layout. */
    private boolean beyond = true;

    KeptColumns(Sheet<R> sheet) {
        this.sheet = sheet;
    }

    /** Finds the inner parts of the sheet; to be called after layout. */
    void attach() {
        if (flow == null && sheet.lookup(".virtual-flow") instanceof VirtualFlow<?> found) {
            flow = found;
            bar = found.lookupAll(".scroll-bar").stream()
                    .filter(ScrollBar.class::isInstance)
                    .map(ScrollBar.class::cast)
                    .filter(scrollBar -> scrollBar.getOrientation() == Orientation.HORIZONTAL)
                    .findFirst()
                    .orElse(null);
            if (bar != null) {
                bar.valueProperty().addListener(scrolling);
                bar.maxProperty().addListener((property, before, now) -> {
                    if (beyond) {
                        Platform.runLater(this::showCursor);
                    }
                });
            }
        }
        follow();
    }

    /** At large sizes of the text the cell that is typed into may be out of view at first. */
    private void showCursor() {
        SheetCursor at = sheet.cursor();
        if (at.row() < sheet.rowCount() && at.column() < sheet.getColumns().size()) {
            show(at.row(), at.column());
        }
    }

    private void follow() {
        if (sheet.shown().stream().noneMatch(SheetColumn::kept)) {
            return;
        }
        double scrolled = scrolled();
        sheet.lookupAll(".column-header").stream()
                .filter(TableColumnHeader.class::isInstance)
                .map(TableColumnHeader.class::cast)
                .filter(head -> head.getTableColumn() != null)
                .forEach(head -> place(head, has(head.getTableColumn()) ? scrolled : 0));
    }

    private static void place(TableColumnHeader head, double scrolled) {
        head.setTranslateX(scrolled);
        head.setViewOrder(scrolled > 0 ? -1 : 0);
        head.pseudoClassStateChanged(STAYS, scrolled > 0);
    }

    /** Scrolls to a row and a column, as little as needed. */
    void show(int row, int column) {
        VirtualFlow<?> rows = flow;
        ScrollBar sideways = bar;
        if (rows == null || sideways == null) {
            return;
        }
        rows.scrollTo(row);
        if (has(sheet.getColumns().get(column))) {
            return;
        }
        double covered =
                columns().stream().mapToDouble(TableColumnBase::getWidth).sum();
        double start = left(column);
        double end = start + sheet.getColumns().get(column).getWidth();
        if (start < sideways.getValue() + covered) {
            sideways.setValue(Math.max(0, start - covered));
        } else if (end > sideways.getValue() + rows.getWidth()) {
            beyond = end - rows.getWidth() > sideways.getMax();
            sideways.setValue(Math.min(sideways.getMax(), end - rows.getWidth()));
        }
    }

    private double left(int column) {
        return sheet.getColumns().subList(0, column).stream()
                .mapToDouble(TableColumnBase::getWidth)
                .sum();
    }

    /** How far the scrolling columns are scrolled, in pixels. */
    double scrolled() {
        ScrollBar sideways = bar;
        return sideways != null && sideways.isVisible() ? sideways.getValue() : 0;
    }

    boolean has(TableColumnBase<?, ?> column) {
        return columns().contains(column);
    }

    private List<? extends TableColumnBase<R, ?>> columns() {
        VirtualFlow<?> rows = flow;
        double room = rows == null ? 0 : MOST * rows.getWidth();
        List<SheetColumn<R>> shown = sheet.shown();
        int count = 0;
        while (count < Math.min(shown.size(), sheet.getColumns().size())
                && shown.get(count).kept()
                && sheet.getColumns().get(count).getWidth() <= room) {
            room -= sheet.getColumns().get(count).getWidth();
            count++;
        }
        return sheet.getColumns().subList(0, count);
    }

    /** The number of visible rows; 0 before the first layout. */
    int page() {
        VirtualFlow<?> rows = flow;
        return rows == null || rows.getFirstVisibleCell() == null
                ? 0
                : rows.getLastVisibleCell().getIndex()
                        - rows.getFirstVisibleCell().getIndex();
    }
}
