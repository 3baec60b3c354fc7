package id.langkah.ui.kit;

/**
 * Where one types in a {@link Sheet}, and the range that is chosen: from the anchor to the cursor.
 * Rows and columns count from 0.
 *
 * @param anchorRow where the choosing began; the cursor's own place when nothing more is chosen
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

    /** Whether the chosen range holds the cell. */
    boolean holds(int otherRow, int otherColumn) {
        return top() <= otherRow && otherRow <= bottom() && left() <= otherColumn && otherColumn <= right();
    }

    /**
     * The cursor somewhere else, kept inside a sheet of so many rows and columns.
     *
     * @param extend whether the anchor stays, so that the range grows
     */
    SheetCursor to(int toRow, int toColumn, boolean extend, int rows, int columns) {
        int inRow = Math.clamp(toRow, 0, Math.max(0, rows - 1));
        int inColumn = Math.clamp(toColumn, 0, Math.max(0, columns - 1));
        return extend
                ? new SheetCursor(inRow, inColumn, anchorRow, anchorColumn).inside(rows, columns)
                : at(inRow, inColumn);
    }

    /** The same in another row, with the range that was chosen where there is one. */
    SheetCursor inRow(int other) {
        boolean alone = row == anchorRow && column == anchorColumn;
        return alone ? at(other, column) : new SheetCursor(other, column, anchorRow, anchorColumn);
    }

    /** The same, moved by so many rows and columns. */
    SheetCursor by(int down, int right, boolean extend, int rows, int columns) {
        return to(row + down, column + right, extend, rows, columns);
    }

    /** The same, in a sheet that has become smaller. */
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
