package id.langkah.pdf;

import java.io.IOException;
import java.util.List;

/** Framed rows of cells below each other; a row too long for its page goes on on the next. */
final class Rows {
    static final double PADDING = 5;
    static final double BORDER = 0.6;

    private final Document document;
    private final Paper paper;
    private Canvas canvas;
    private double y;

    /** Rows on a page from a height down. */
    Rows(Document document, Paper paper, Canvas canvas, double y) throws IOException {
        this.document = document;
        this.paper = paper;
        this.canvas = canvas;
        this.y = y;
        canvas.lineWidth(BORDER);
    }

    /** The room for text in a cell of a width. */
    static double inner(double width) {
        return width - 2 * PADDING;
    }

    /** Text without a frame, kept on one page with what would follow it in a height. */
    void heading(Block block, double following) throws IOException {
        if (y + block.height() + following > paper.bottom() && y > Paper.MARGIN) {
            turn();
        }
        block.draw(canvas, Paper.MARGIN, y);
        y += block.height();
    }

    /** A row of cells beside each other, each a block as wide as the inside of its cell. */
    void row(List<Block> cells, List<Double> widths) throws IOException {
        var done = new int[cells.size()];
        boolean more = true;
        while (more) {
            var end = new int[cells.size()];
            double height = 0;
            boolean nothing = true;
            for (int i = 0; i < cells.size(); i++) {
                end[i] = cells.get(i).fitting(done[i], paper.bottom() - y - 2 * PADDING);
                height = Math.max(height, cells.get(i).height(done[i], end[i]));
                nothing &= end[i] == done[i];
            }
            boolean unfinished = false;
            for (int i = 0; i < cells.size(); i++) {
                unfinished |= end[i] < cells.get(i).size();
            }
            if (nothing && unfinished && y > Paper.MARGIN) {
                turn();
                continue;
            }
            frame(cells, widths, done, end, height + 2 * PADDING);
            y += height + 2 * PADDING;
            more = unfinished;
        }
    }

    private void frame(List<Block> cells, List<Double> widths, int[] from, int[] to, double height)
            throws IOException {
        double x = Paper.MARGIN;
        for (int i = 0; i < cells.size(); i++) {
            canvas.box(x, y, widths.get(i), height);
            cells.get(i).draw(canvas, x + PADDING, y + PADDING, from[i], to[i]);
            from[i] = to[i];
            x += widths.get(i);
        }
    }

    private void turn() throws IOException {
        canvas = document.page(paper);
        canvas.lineWidth(BORDER);
        y = Paper.MARGIN;
    }
}
