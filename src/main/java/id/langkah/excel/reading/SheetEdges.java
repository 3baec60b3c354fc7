package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Kisi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** The column widths and row heights of a received sheet in EMU, within the limits of a {@link Kisi}. */
final class SheetEdges {
    /** The EMU of one character of the default font: 7 pixels of 9,525 EMU. */
    private static final double EMU_PER_CHARACTER = 7 * 9_525.0;

    private static final double EMU_PER_POINT = 12_700;
    private static final double USUAL_WIDTH = 64 * 9_525.0;
    private static final double USUAL_HEIGHT = 15;
    private static final double WIDEST = 255;
    private static final double HIGHEST = 409.5;

    private final Map<Integer, Double> widths = new HashMap<>();
    private final Map<Integer, Double> heights = new HashMap<>();
    private double usualWidth = USUAL_WIDTH;
    private double usualHeight = USUAL_HEIGHT * EMU_PER_POINT;
    private double[] x = {};
    private double[] y = {};

    /**
     * Sets the width of a column.
     *
     * @param characters the width in characters; 0 for a hidden column
     */
    void width(int column, double characters) {
        if (column >= 0 && column < Kisi.MAX_COLUMNS && characters >= 0) {
            widths.put(column, Math.min(characters, WIDEST) * EMU_PER_CHARACTER);
        }
    }

    /**
     * Sets the height of a row.
     *
     * @param points the height in points; 0 for a hidden row
     */
    void height(int row, double points) {
        if (row >= 0 && row < Kisi.MAX_ROWS && points >= 0) {
            heights.put(row, Math.min(points, HIGHEST) * EMU_PER_POINT);
        }
    }

    void usualWidth(double characters) {
        usualWidth = characters > 0 ? Math.min(characters, WIDEST) * EMU_PER_CHARACTER : usualWidth;
    }

    void usualHeight(double points) {
        usualHeight = points > 0 ? Math.min(points, HIGHEST) * EMU_PER_POINT : usualHeight;
    }

    /** Computes the edges; to be called when all sizes are set. */
    void settle() {
        x = edges(Kisi.MAX_COLUMNS, widths, usualWidth);
        y = edges(Kisi.MAX_ROWS, heights, usualHeight);
    }

    private static double[] edges(int many, Map<Integer, Double> sizes, double usual) {
        double[] edges = new double[many + 1];
        for (int i = 0; i < many; i++) {
            edges[i + 1] = edges[i] + sizes.getOrDefault(i, usual);
        }
        return edges;
    }

    boolean holds(long column, long row) {
        return column >= 0 && column < Kisi.MAX_COLUMNS && row >= 0 && row < Kisi.MAX_ROWS;
    }

    /** The x of a place in a column, given as EMU from its left edge and limited to the column. */
    double x(int column, double offset) {
        return at(x, column, offset);
    }

    /** The y of a place in a row, given as EMU from its upper edge and limited to the row. */
    double y(int row, double offset) {
        return at(y, row, offset);
    }

    /** The x of a place in a column, given as a fraction (0 to 1) of its width. */
    double shareX(int column, double share) {
        return at(x, column, share * (x[column + 1] - x[column]));
    }

    /** The y of a place in a row, given as a fraction (0 to 1) of its height. */
    double shareY(int row, double share) {
        return at(y, row, share * (y[row + 1] - y[row]));
    }

    private static double at(double[] edges, int index, double offset) {
        return edges[index] + Math.clamp(offset, 0, edges[index + 1] - edges[index]);
    }

    /** The last column that begins at or before a position in EMU. */
    int columnAt(double place) {
        return (int) IntStream.range(1, x.length - 1).filter(i -> x[i] < place).count();
    }

    /** The last row that begins at or before a position in EMU. */
    int rowAt(double place) {
        return (int) IntStream.range(1, y.length - 1).filter(i -> y[i] < place).count();
    }

    List<Double> columns(int many) {
        return first(x, many);
    }

    List<Double> rows(int many) {
        return first(y, many);
    }

    private static List<Double> first(double[] edges, int many) {
        var list = new ArrayList<Double>();
        for (int i = 0; i <= many; i++) {
            list.add(edges[i]);
        }
        return list;
    }
}
