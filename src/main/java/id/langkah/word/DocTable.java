package id.langkah.word;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A table of the document. Its heights are computed once and cached, because surrounding tables need them. */
final class DocTable implements Flowing {
    private final List<Double> edges;
    private final double indent;
    private final List<DocRow> rows;
    private final int broken;
    private double @Nullable [] heights;

    DocTable(List<Double> edges, double indent, List<DocRow> rows, int broken) {
        this.edges = List.copyOf(edges);
        this.indent = indent;
        this.rows = List.copyOf(rows);
        this.broken = broken;
    }

    /**
     * One row of the table.
     *
     * @param least the height given in the file in EMU; 0 when none is given
     * @param exact whether the row never grows
     */
    record DocRow(double least, boolean exact, List<DocCell> cells) {}

    /**
     * One cell of the table.
     *
     * @param column its first column, from 0
     * @param span the number of columns
     * @param continued whether it continues the cell above it
     * @param margin the space at the left and right of its text, in EMU
     * @param down the vertical alignment: the value of {@code w:vAlign}; blank for the top
     * @param fill the fill as 0xRRGGBB; null when it has none or is white
     */
    record DocCell(
            int column,
            int span,
            boolean continued,
            double margin,
            String down,
            @Nullable Integer fill,
            List<Flowing> content) {

        /** The height of the content in EMU when the cell has this width. */
        double height(double width) {
            double inside = Math.max(1, width - 2 * margin);
            return content.stream().mapToDouble(part -> part.height(inside)).sum();
        }
    }

    /** The left edges of the columns and the right edge of the last, in EMU from the left of the table. */
    List<Double> edges() {
        return edges;
    }

    /** The distance of the left edge from the column in which the table stands, in EMU. */
    double indent() {
        return indent;
    }

    List<DocRow> rows() {
        return rows;
    }

    /** The number of rows whose cells do not fit the columns. */
    int broken() {
        return broken;
    }

    double width(DocCell cell) {
        return edges.get(cell.column() + cell.span()) - edges.get(cell.column());
    }

    /** The number of rows that a cell covers: its own and those below that continue it. */
    int rowsOf(int row, DocCell cell) {
        int below = row + 1;
        while (below < rows.size()
                && rows.get(below).cells().stream()
                        .anyMatch(other -> other.continued() && other.column() == cell.column())) {
            below++;
        }
        return below - row;
    }

    /** The height of each row in EMU, given in the file or estimated from its texts. */
    double[] heights() {
        if (heights == null) {
            heights = reckoned();
        }
        return heights;
    }

    private double[] reckoned() {
        double[] all = new double[rows.size()];
        for (int r = 0; r < all.length; r++) {
            all[r] = rows.get(r).least();
            for (DocCell cell : rows.get(r).cells()) {
                if (!cell.continued() && !rows.get(r).exact() && rowsOf(r, cell) == 1) {
                    all[r] = Math.max(all[r], cell.height(width(cell)));
                }
            }
        }
        for (int r = 0; r < all.length; r++) {
            for (DocCell cell : rows.get(r).cells()) {
                int taken = rowsOf(r, cell);
                if (!cell.continued() && taken > 1 && !rows.get(r + taken - 1).exact()) {
                    double before = 0;
                    for (int i = r; i < r + taken - 1; i++) {
                        before += all[i];
                    }
                    int last = r + taken - 1;
                    all[last] = Math.max(all[last], cell.height(width(cell)) - before);
                }
            }
        }
        return all;
    }

    @Override
    public double height(double width) {
        double all = 0;
        for (double height : heights()) {
            all += height;
        }
        return all;
    }
}
