package id.langkah.ui.kit;

/**
 * The cursor of a {@link Sheet} and the selected range from the anchor to the cursor. Rows and
 * columns count from 0.
 *
 * @param anchorRow the row at which the selection began; that of the cursor when nothing more is
 *     selected
 */
record SheetCursor(int row, int column, int anchorRow, int anchorColumn) {
    static final SheetCursor HOME = at(0, 0);

    static SheetCursor at(int row, int column) {
        return new SheetCursor(row, column, row, column);
    }

    int top() {
        return Math.min(row, anchorRow);
    }

    int bottom() {
        return Math.max(row, anchorRow);
    }

    int left() {
        return Math.min(column, anchorColumn);
    }

    int right() {
        return Math.max(column, anchorColumn);
    }

    boolean isAt(int otherRow, int otherColumn) {
        return row == otherRow && column == otherColumn;
    }

    /** Whether the selected range contains the cell. */
    boolean holds(int otherRow, int otherColumn) {
        return top() <= otherRow && otherRow <= bottom() && left() <= otherColumn && otherColumn <= right();
    }

    /**
     * The cursor at another place, limited to the size of the sheet.
     *
     * @param extend whether the anchor stays, so that the selection grows
     */
    SheetCursor to(int toRow, int toColumn, boolean extend, int rows, int columns) {
        int inRow = Math.clamp(toRow, 0, Math.max(0, rows - 1));
        int inColumn = Math.clamp(toColumn, 0, Math.max(0, columns - 1));
        return extend
                ? new SheetCursor(inRow, inColumn, anchorRow, anchorColumn).inside(rows, columns)
                : at(inRow, inColumn);
    }

    /** The cursor in another row; a selected range moves with it. */
    SheetCursor inRow(int other) {
        boolean alone = row == anchorRow && column == anchorColumn;
        return alone ? at(other, column) : new SheetCursor(other, column, anchorRow, anchorColumn);
    }

    /** The cursor moved by a number of rows and columns. */
    SheetCursor by(int down, int right, boolean extend, int rows, int columns) {
        return to(row + down, column + right, extend, rows, columns);
    }

    /** The cursor limited to a smaller sheet. */
    SheetCursor inside(int rows, int columns) {
        int lastRow = Math.max(0, rows - 1);
        int lastColumn = Math.max(0, columns - 1);
        return new SheetCursor(
                Math.min(row, lastRow),
                Math.min(column, lastColumn),
                Math.min(anchorRow, lastRow),
                Math.min(anchorColumn, lastColumn));
    }
}
