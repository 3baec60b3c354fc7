package id.langkah.ui.kit;

import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** The movement of the cursor of a {@link Sheet} by Tab and Enter, as in spreadsheets. */
final class SheetSteps<R> {
    /** The number of rows searched for an editable cell. */
    private static final int ROWS = 200;

    private final Sheet<R> sheet;

    /** The column in which Tab was first pressed in this row and to which Enter returns; -1 for none. */
    private int tabbedFrom = -1;

    private boolean tabbing;

    SheetSteps(Sheet<R> sheet) {
        this.sheet = sheet;
    }

    /** To be called when the cursor moved, by Tab or otherwise. */
    void moved() {
        tabbedFrom = tabbing ? tabbedFrom : -1;
    }

    /** Moves to the first empty editable cell, or else to the first editable cell. */
    void home() {
        SheetCursor first = null;
        for (int row = 0; row < Math.min(sheet.rowCount(), ROWS); row++) {
            for (int column = 0; column < sheet.shown().size(); column++) {
                var at = SheetCursor.at(row, column);
                if (sheet.isTyped(at)) {
                    first = first == null ? at : first;
                    String text = sheet.shown()
                            .get(column)
                            .text()
                            .apply(sheet.getItems().get(row));
                    if (text.isEmpty()) {
                        sheet.cursor(at);
                        return;
                    }
                }
            }
        }
        sheet.cursor(first == null ? SheetCursor.HOME : first);
    }

    /** Moves down or up; after Tab, in the column where the row was begun. */
    void enter(boolean back) {
        SheetCursor from = sheet.cursor();
        int column = tabbedFrom < 0 ? from.column() : tabbedFrom;
        sheet.to(from.row() + (back ? -1 : 1), column, false);
    }

    /** Moves to the next or previous editable cell, continuing in the next or previous row. */
    void tab(boolean back) {
        int size = sheet.shown().size();
        int step = back ? -1 : 1;
        long cells = (long) sheet.rowCount() * size;
        SheetCursor from = sheet.cursor();
        long at = (long) from.row() * size + from.column() + step;
        long last = Math.clamp(at + (long) step * size * ROWS, -1, cells);
        for (; at != last && at >= 0 && at < cells; at += step) {
            var next = SheetCursor.at((int) (at / size), (int) (at % size));
            if (sheet.isTyped(next)) {
                tabTo(from, next);
                return;
            }
        }
    }

    private void tabTo(SheetCursor from, SheetCursor next) {
        int began = tabbedFrom < 0 ? from.column() : tabbedFrom;
        tabbing = true;
        sheet.to(next.row(), next.column(), false);
        tabbing = false;
        tabbedFrom = next.row() == from.row() ? began : -1;
    }

    /** The nearest row that is not a group row, searched first in the direction of the move. */
    int offGroups(int row, boolean up) {
        IntPredicate isRow =
                at -> at < sheet.rowCount() && !sheet.isGroup(sheet.getItems().get(at));
        return IntStream.concat(up ? above(row) : below(row), up ? below(row) : above(row))
                .filter(isRow)
                .findFirst()
                .orElse(row);
    }

    private static IntStream above(int row) {
        return IntStream.iterate(row, at -> at >= 0, at -> at - 1);
    }

    private IntStream below(int row) {
        return IntStream.range(row, sheet.rowCount());
    }
}
