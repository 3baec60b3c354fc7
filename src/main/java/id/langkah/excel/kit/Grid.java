package id.langkah.excel.kit;

import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/**
 * A sheet that is filled from the top down, in the styles of the program.
 *
 * @param widths the column widths in characters; 0 for a hidden column
 * @param titled the last column that titles reach to: that of the first page where columns continue
 *     on others
 */
public record Grid(Sheet sheet, Styles styles, List<Double> widths, int titled) {
    /** The width of a character of the default font in points: 7 of 96 pixels per inch. */
    private static final double POINTS_PER_CHARACTER = 7 * 72 / 96.0;

    private static final double PADDING = 4;

    /** One step of indentation in points, equal to three blanks. */
    private static final double INDENT = 8;

    /** The fraction of a line that is used for wrapping, since programs break lines at slightly different places. */
    private static final double CAUTION = 0.98;

    private static final float TWENTIETHS = 20;

    public Grid {
        widths = List.copyOf(widths);
        for (int i = 0; i < widths.size(); i++) {
            if (widths.get(i) > 0) {
                sheet.setColumnWidth(i, (int) Math.round(widths.get(i) * 256));
            } else {
                sheet.setColumnHidden(i, true);
            }
        }
    }

    /** A sheet whose titles reach over all columns. */
    public Grid(Sheet sheet, Styles styles, List<Double> widths) {
        this(sheet, styles, widths, widths.size() - 1);
    }

    public int last() {
        return widths.size() - 1;
    }

    /** The width of all columns together, in points. */
    public double wide() {
        return points(0, last());
    }

    private double points(int from, int to) {
        double characters = 0;
        for (int i = from; i <= to; i++) {
            characters += widths.get(i);
        }
        return characters * POINTS_PER_CHARACTER;
    }

    /** The width of a column in points. */
    public double width(int column) {
        return widths.get(column) * POINTS_PER_CHARACTER;
    }

    public Row row(int index, float points) {
        Row row = sheet.createRow(index);
        row.setHeightInPoints(stored(points));
        return row;
    }

    /** A height as a workbook can hold it, in twentieths of a point. */
    static float stored(float points) {
        return (short) (points * TWENTIETHS) / TWENTIETHS;
    }

    /** The lines of a text wrapped to the width from one column to another. */
    public List<String> wrap(int from, int to, String text, CellLook look) {
        double room = points(from, to) - PADDING - look.indent() * INDENT;
        return look.width().wrap(text, room * CAUTION);
    }

    /** The number of lines of a text from one column to another, both included. */
    public int lines(int from, int to, String text, CellLook look) {
        double room = points(from, to) - PADDING - look.indent() * INDENT;
        return look.width().lines(text, room * CAUTION);
    }

    /** The total width in points of columns with these widths in characters. */
    static double wide(List<Double> widths) {
        return widths.stream().mapToDouble(Double::doubleValue).sum() * POINTS_PER_CHARACTER;
    }

    /** Writes a new row with one text over the columns of the titles, as high as the text needs. */
    public void line(int index, String text, CellLook look) {
        line(index, 0, text, look);
    }

    /** Writes a new row with one text from a column to the last, as high as the text needs. */
    public void line(int index, int from, String text, CellLook look) {
        int lines = lines(from, titled, text, look);
        Row row = row(index, look.height(look.wrapped() ? lines : 1));
        over(row, from, titled, text, look);
    }

    /** The width in characters of a column with this width in points. */
    public static double characters(double points) {
        return points / POINTS_PER_CHARACTER;
    }

    /** Writes a text over several cells of a row. */
    public void over(Row row, int from, int to, String text, CellLook look) {
        over(row, from, to, text, look, look.points());
    }

    /** Writes a text over several cells of a row in another font size. */
    public void over(Row row, int from, int to, String text, CellLook look, double points) {
        dress(row, from, to, look);
        put(row.getCell(from), text, ColumnKind.TEXT, look, points);
        merge(row.getRowNum(), row.getRowNum(), from, to);
    }

    /** The row with this index; it is created without a height of its own when it does not exist. */
    public Row rowAt(int index) {
        Row row = sheet.getRow(index);
        return row == null ? sheet.createRow(index) : row;
    }

    /** Writes a text over a rectangle of cells. */
    public void block(int top, int bottom, int from, int to, String text, CellLook look) {
        for (int i = top; i <= bottom; i++) {
            dress(rowAt(i), from, to, look);
        }
        put(sheet.getRow(top).getCell(from), text, ColumnKind.TEXT, look);
        merge(top, bottom, from, to);
    }

    /** Creates blank cells with a look. */
    public void dress(Row row, int from, int to, CellLook look) {
        for (int i = from; i <= to; i++) {
            row.createCell(i).setCellStyle(styles.of(look, ColumnKind.TEXT));
        }
    }

    public void merge(int top, int bottom, int from, int to) {
        if (top < bottom || from < to) {
            sheet.addMergedRegion(new CellRangeAddress(top, bottom, from, to));
        }
    }

    /** Writes a value of its kind into a cell; null leaves the cell blank. */
    public void put(Cell cell, @Nullable Object value, ColumnKind kind, CellLook look) {
        put(cell, value, kind, look, look.points());
    }

    /** Writes a value in another font size. */
    public void put(Cell cell, @Nullable Object value, ColumnKind kind, CellLook look, double points) {
        boolean quoted = value instanceof String text && SafeText.looksLikeFormula(text);
        cell.setCellStyle(styles.of(look, kind.of(value), quoted, points));
        if (value != null) {
            fill(cell, CellContent.of(value, kind));
        }
    }

    /** Writes a formula with its computed value; null stands for an empty text. */
    public void put(Cell cell, String formula, @Nullable Object value, ColumnKind kind, CellLook look) {
        cell.setCellStyle(styles.of(look, kind.of(value)));
        cell.setCellFormula(formula);
        Object content = CellContent.of(value == null ? "" : value, kind);
        // The library decodes the result of a formula before it writes it.
        fill(cell, content instanceof String text ? SafeText.coded(text) : content);
    }

    private static void fill(Cell cell, Object content) {
        if (content instanceof String text) {
            cell.setCellValue(text);
        } else {
            cell.setCellValue((Double) content);
        }
    }
}
