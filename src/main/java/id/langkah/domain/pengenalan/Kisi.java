package id.langkah.domain.pengenalan;

import java.util.Arrays;
import java.util.List;

/**
 * The cells of a sheet or table with the positions of their edges, in EMU from the top left.
 *
 * <p>Every place belongs to exactly one cell: missing cells are empty, and where merged cells
 * overlap, the one given first has the place.
 */
public final class Kisi {
    /** The most rows that are read. */
    public static final int MAX_ROWS = 5_000;
    /** The longest text of a field of an SOP, in characters. */
    public static final int LONGEST_TEXT = 4_000;

    /** The most columns that are read. */
    public static final int MAX_COLUMNS = 80;

    private final double[] x;
    private final double[] y;
    private final SelKisi[][] sel;

    /**
     * @param x the left edges of the columns and the right edge of the last in EMU, never
     *     descending; a hidden column has no width
     * @param y the upper edges of the rows and the lower edge of the last in EMU, never descending
     * @param sel cells in any order; those outside the edges are left out
     * @throws IllegalArgumentException if there are too many columns or rows, or an edge lies
     *     before its predecessor
     */
    public Kisi(List<Double> x, List<Double> y, List<SelKisi> sel) {
        this.x = edges(x, MAX_COLUMNS);
        this.y = edges(y, MAX_ROWS);
        this.sel = new SelKisi[rows()][columns()];
        sel.stream()
                .filter(cell ->
                        cell.baris() >= 0 && cell.kolom() >= 0 && cell.baris() < rows() && cell.kolom() < columns())
                .forEach(this::place);
        for (int r = 0; r < rows(); r++) {
            for (int c = 0; c < columns(); c++) {
                if (this.sel[r][c] == null) {
                    this.sel[r][c] = SelKisi.of(r, c, "");
                }
            }
        }
    }

    private static double[] edges(List<Double> given, int most) {
        double[] edges = given.stream().mapToDouble(Double::doubleValue).toArray();
        boolean rises = true;
        for (int i = 1; i < edges.length; i++) {
            rises &= edges[i] >= edges[i - 1];
        }
        if (edges.length < 1 || edges.length > most + 1 || !rises) {
            throw new IllegalArgumentException("No edges: " + edges.length + (rises ? "" : ", falling"));
        }
        return edges;
    }

    private void place(SelKisi cell) {
        int bottom = Math.min(cell.bawah(), rows());
        int right = Math.min(cell.kanan(), columns());
        boolean free = true;
        for (int r = cell.baris(); r < bottom; r++) {
            for (int c = cell.kolom(); c < right; c++) {
                free &= sel[r][c] == null;
            }
        }
        if (!free && sel[cell.baris()][cell.kolom()] != null) {
            return;
        }
        SelKisi fitting = free
                ? new SelKisi(
                        cell.baris(),
                        cell.kolom(),
                        bottom - cell.baris(),
                        right - cell.kolom(),
                        cell.teks(),
                        cell.warna())
                : new SelKisi(cell.baris(), cell.kolom(), 1, 1, cell.teks(), cell.warna());
        for (int r = fitting.baris(); r < fitting.bawah(); r++) {
            Arrays.fill(sel[r], fitting.kolom(), fitting.kanan(), fitting);
        }
    }

    /** The number of rows. */
    public int rows() {
        return y.length - 1;
    }

    /** The number of columns. */
    public int columns() {
        return x.length - 1;
    }

    /** The cell at a place; for a merged cell, the same cell at each of its places. */
    public SelKisi sel(int row, int column) {
        return sel[row][column];
    }

    /** The trimmed text of the cell at a place. */
    public String teks(int row, int column) {
        return sel[row][column].teks().strip();
    }

    /** Whether the place is the top left corner of its cell. */
    public boolean isCorner(int row, int column) {
        SelKisi cell = sel[row][column];
        return cell.baris() == row && cell.kolom() == column;
    }

    /** The rectangle of a cell. */
    public Petak petak(SelKisi cell) {
        return new Petak(x[cell.kolom()], y[cell.baris()], x[cell.kanan()], y[cell.bawah()]);
    }

    /** The left edge of a column in EMU; for the column after the last, the right edge of the grid. */
    public double x(int column) {
        return x[column];
    }

    /** The upper edge of a row in EMU; for the row after the last, the lower edge of the grid. */
    public double y(int row) {
        return y[row];
    }

    /** The column at a position in EMU, or -1 outside the grid. */
    public int columnAt(double place) {
        return at(x, place);
    }

    /** The row at a position in EMU, or -1 outside the grid. */
    public int rowAt(double place) {
        return at(y, place);
    }

    private static int at(double[] edges, double place) {
        if (!(place >= edges[0] && place < edges[edges.length - 1])) {
            return -1;
        }
        int low = 0;
        int high = edges.length - 1;
        while (high - low > 1) {
            int middle = (low + high) >>> 1;
            if (edges[middle] <= place) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
