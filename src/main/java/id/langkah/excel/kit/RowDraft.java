package id.langkah.excel.kit;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of one row of a table before they are written; blank until they are set. */
final class RowDraft {
    private final CellLook look;
    private final ColumnKind[] kinds;
    private final @Nullable Object[] values;
    private final @Nullable CellFormula[] formulas;

    RowDraft(CellLook look, int columns) {
        this.look = look;
        kinds = new ColumnKind[columns];
        values = new @Nullable Object[columns];
        formulas = new @Nullable CellFormula[columns];
        Arrays.fill(kinds, ColumnKind.TEXT);
    }

    /**
     * Sets a cell.
     *
     * @param value null for a blank cell, or for an empty text as the result of the formula
     * @param formula null for a plain value
     */
    void set(int column, ColumnKind kind, @Nullable Object value, @Nullable CellFormula formula) {
        kinds[column] = kind;
        values[column] = value;
        formulas[column] = formula;
    }

    int size() {
        return kinds.length;
    }

    CellLook look() {
        return look;
    }

    ColumnKind kind(int column) {
        return kinds[column];
    }

    @Nullable
    Object value(int column) {
        return values[column];
    }

    @Nullable
    CellFormula formula(int column) {
        return formulas[column];
    }
}
