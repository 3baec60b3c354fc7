package id.langkah.ui.kit;

/**
 * A text typed or pasted into one cell of a {@link Sheet}.
 *
 * @param column the column, from 0
 */
public record SheetEdit<R>(R row, int column, String text) {}
