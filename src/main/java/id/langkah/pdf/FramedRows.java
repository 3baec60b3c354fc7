package id.langkah.pdf;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws framed rows of cells; a row too long for its page continues on the next one. */
final class FramedRows {
    static final double PADDING = 5;
    static final double BORDER = 0.6;

    private static final double GREY = 0.92;

    private final Document document;
    private final Paper paper;
    private Canvas canvas;
    private double y;
    private @Nullable Cells repeated;

    /** A row of cells; each block is as wide as the inside of its cell. */
    record Cells(List<Block> blocks, List<Double> widths, boolean shaded, double padding) {
        Cells(List<Block> blocks, List<Double> widths, boolean shaded) {
            this(blocks, widths, shaded, PADDING);
        }

        double height() {
            return blocks.stream().mapToDouble(Block::height).max().orElse(0) + 2 * padding;
        }
    }

    /** Starts drawing rows at a height of the page. */
    FramedRows(Document document, Paper paper, Canvas canvas, double y) throws IOException {
        this.document = document;
        this.paper = paper;
        this.canvas = canvas;
        this.y = y;
        canvas.lineWidth(BORDER);
    }

    /** The width for text inside a cell of this width. */
    static double inner(double width) {
        return width - 2 * PADDING;
    }

    /** Draws text without a frame, on the same page as what follows when that has the given height. */
    void heading(Block block, double following) throws IOException {
        if (y + block.height() + following > paper.bottom() && y > Paper.MARGIN) {
            turn();
        }
        block.draw(canvas, Paper.MARGIN, y);
        y += block.height();
    }

    /** Draws texts side by side without frames, on one page if they fit. */
    void open(List<Block> blocks, List<Double> widths) throws IOException {
        double height = blocks.stream().mapToDouble(Block::height).max().orElse(0);
        if (y + height > paper.bottom() && y > Paper.MARGIN) {
            turn();
        }
        double x = Paper.MARGIN;
        for (int i = 0; i < blocks.size(); i++) {
            blocks.get(i).draw(canvas, x, y);
            x += widths.get(i);
        }
        y += height;
    }

    void gap(double height) {
        y += height;
    }

    /** Begins a new page. */
    void fresh() throws IOException {
        if (y > Paper.MARGIN) {
            turn();
        }
    }

    /** Draws a figure of this height, on the same page as what follows when that has the given height. */
    void figure(double height, double following, Figure figure) throws IOException {
        if (y + height + following > paper.bottom() && y > Paper.MARGIN) {
            turn();
        }
        figure.draw(canvas, y);
        canvas.lineWidth(BORDER);
        y += height;
    }

    /** Draws a figure from a height of the page. */
    interface Figure {
        void draw(Canvas canvas, double top) throws IOException;
    }

    /** Writes text on a grey background, which marks a place still to be written. */
    void marked(Block block) throws IOException {
        figure(block.height() + 2 * PADDING, 0, (page, top) -> {
            page.shade(Paper.MARGIN, top, paper.innerWidth(), block.height() + 2 * PADDING, GREY);
            block.draw(page, Paper.MARGIN + PADDING, top + PADDING);
        });
    }

    /** Sets a row that is repeated at the top of each new page; null for none. */
    void repeat(@Nullable Cells header) {
        repeated = header;
    }

    /** Draws a row on one page if it fits, together with what follows when that has the given height. */
    void whole(Cells cells, double following) throws IOException {
        double top = Paper.MARGIN + (repeated == null ? 0 : repeated.height());
        boolean fits = top + cells.height() <= paper.bottom();
        if (fits && y > top && y + cells.height() + following > paper.bottom()) {
            turn();
        }
        row(cells);
    }

    /** Draws a row of cells; each block is as wide as the inside of its cell. */
    void row(List<Block> cells, List<Double> widths) throws IOException {
        row(new Cells(cells, widths, false));
    }

    private void row(Cells row) throws IOException {
        List<Block> cells = row.blocks();
        var done = new int[cells.size()];
        boolean more = true;
        while (more) {
            var end = new int[cells.size()];
            double height = 0;
            boolean nothing = true;
            for (int i = 0; i < cells.size(); i++) {
                end[i] = cells.get(i).fitting(done[i], paper.bottom() - y - 2 * row.padding());
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
            double tall = height + 2 * row.padding();
            canvas.row(() -> frame(row, done, end, tall));
            y += height + 2 * row.padding();
            more = unfinished;
        }
    }

    private void frame(Cells row, int[] from, int[] to, double height) throws IOException {
        double x = Paper.MARGIN;
        for (int i = 0; i < row.blocks().size(); i++) {
            double width = row.widths().get(i);
            if (row.shaded()) {
                canvas.shade(x, y, width, height, GREY);
            }
            canvas.box(x, y, width, height);
            double left = x + PADDING;
            int cell = i;
            canvas.cell(
                    row.shaded(),
                    () -> row.blocks().get(cell).draw(canvas, left, y + row.padding(), from[cell], to[cell]));
            from[i] = to[i];
            x += width;
        }
    }

    private void turn() throws IOException {
        canvas = document.page(paper);
        canvas.lineWidth(BORDER);
        y = Paper.MARGIN;
        Cells header = repeated;
        if (header != null) {
            canvas.artifact(() -> frame(header, new int[header.blocks().size()], sizes(header), header.height()));
            y += header.height();
        }
    }

    private static int[] sizes(Cells cells) {
        return cells.blocks().stream().mapToInt(Block::size).toArray();
    }
}
