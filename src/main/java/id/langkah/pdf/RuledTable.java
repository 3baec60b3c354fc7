package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells enclosed by the rules of a page, in points.
 *
 * @param x the positions of the vertical rules, ascending
 * @param y the positions of the horizontal rules, ascending
 */
record RuledTable(List<Double> x, List<Double> y, List<RuledCell> cells) {

    /**
     * One cell.
     *
     * @param row its first row, from 0
     * @param column its first column, from 0
     */
    record RuledCell(int row, int column, int rows, int columns) {}

    RuledTable {
        x = List.copyOf(x);
        y = List.copyOf(y);
        cells = List.copyOf(cells);
    }

    Rectangle2D bounds() {
        return new Rectangle2D.Double(
                x.getFirst(), y.getFirst(), x.getLast() - x.getFirst(), y.getLast() - y.getFirst());
    }

    Rectangle2D box(RuledCell cell) {
        double left = x.get(cell.column);
        double top = y.get(cell.row);
        return new Rectangle2D.Double(
                left, top, x.get(cell.column + cell.columns) - left, y.get(cell.row + cell.rows) - top);
    }

    List<Rectangle2D> boxes() {
        List<Rectangle2D> all = new ArrayList<>();
        cells.forEach(cell -> all.add(box(cell)));
        return all;
    }

    /**
     * A copy in which one column is divided, from a row downwards, where there is no rule.
     *
     * @param places the x of the divisions, ascending, within the column
     */
    RuledTable parted(int column, int from, List<Double> places) {
        List<Double> wider = new ArrayList<>(x);
        wider.addAll(column + 1, places);
        List<RuledCell> all = new ArrayList<>();
        int more = places.size();
        for (RuledCell cell : cells) {
            boolean beyond = cell.column > column;
            boolean only = cell.column == column && cell.columns == 1 && cell.row >= from;
            for (int i = 0; i <= (only ? more : 0); i++) {
                int width = only || beyond || cell.column + cell.columns <= column ? cell.columns : cell.columns + more;
                all.add(new RuledCell(cell.row, cell.column + (beyond ? more : i), cell.rows, width));
            }
        }
        return new RuledTable(wider, y, all);
    }
}
