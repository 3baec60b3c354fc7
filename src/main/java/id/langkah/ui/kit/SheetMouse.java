package id.langkah.ui.kit;

import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Selects cells of a sheet with the mouse. */
final class SheetMouse<R> {
    private final Sheet<R> sheet;
    private final SheetCell<R> cell;

    private SheetMouse(Sheet<R> sheet, SheetCell<R> cell) {
        this.sheet = sheet;
        this.cell = cell;
    }

    /** Lets the mouse select a cell, alone or with others. */
    static <R> void install(Sheet<R> sheet, SheetCell<R> cell) {
        var mouse = new SheetMouse<>(sheet, cell);
        cell.addEventFilter(MouseEvent.MOUSE_PRESSED, mouse::press);
        cell.setOnDragDetected(event -> cell.startFullDrag());
        cell.setOnMouseDragEntered(event -> mouse.extend());
    }

    private void press(MouseEvent event) {
        if (!cell.isRow() || event.getButton() == MouseButton.MIDDLE) {
            return;
        }
        if (event.getButton() == MouseButton.SECONDARY) {
            come();
            return;
        }
        boolean here = sheet.cursor().isAt(cell.getIndex(), cell.column());
        if (here && sheet.editor().isOpen()) {
            return;
        }
        event.consume();
        if (!sheet.editor().keep()) {
            sheet.editor().field().requestFocus();
            return;
        }
        sheet.requestFocus();
        sheet.to(cell.getIndex(), cell.column(), event.isShiftDown());
        if (event.getClickCount() == 2) {
            sheet.activate();
        }
    }

    /** Moves the cursor to the cell below the mouse before the context menu opens, unless the range contains it. */
    private void come() {
        if (!sheet.cursor().holds(cell.getIndex(), cell.column())
                && sheet.editor().keep()) {
            sheet.requestFocus();
            sheet.to(cell.getIndex(), cell.column(), false);
        }
    }

    private void extend() {
        if (cell.isRow()) {
            sheet.to(cell.getIndex(), cell.column(), true);
        }
    }
}
