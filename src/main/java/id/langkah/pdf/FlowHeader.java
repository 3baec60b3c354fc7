package id.langkah.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The two header rows of the flowchart's table. Names too long for their column stand upright. */
final class FlowHeader {
    private static final double SIZE = 7.5;
    private static final double SMALL = 6;
    private static final double GROUP = 14;
    private static final double PADDING = 2.5;
    private static final double LEADING = 1.2;
    private static final double TALLEST = 96;
    private static final double GREY = 0.92;

    private final Document document;
    private final FlowColumns columns;
    private final List<String> pelaksana;
    private final double size;
    private final boolean upright;
    private final double height;

    FlowHeader(Document document, FlowColumns columns, List<String> pelaksana) {
        this.document = document;
        this.columns = columns;
        this.pelaksana = pelaksana;
        double room = columns.pelaksana() - 2 * PADDING;
        double widest = 0;
        for (String name : pelaksana) {
            for (String word : Arrays.asList(document.bold.clean(name).split(" +", -1))) {
                widest = Math.max(widest, document.bold.width(word, 1));
            }
        }
        double level = Math.min(SIZE, room / Math.max(widest, 1e-6));
        upright = level < SMALL || levelHeight(room, level) > TALLEST;
        size = upright ? SIZE : level;
        height = GROUP + (upright ? uprightHeight() : levelHeight(room, size));
    }

    double height() {
        return height;
    }

    private double levelHeight(double room, double letters) {
        int lines = 2;
        for (String name : pelaksana) {
            lines = Math.max(lines, document.bold.wrap(name, letters, room).size());
        }
        return lines * letters * LEADING + 3 * PADDING;
    }

    private double uprightHeight() {
        double longest = 0;
        for (String name : pelaksana) {
            longest = Math.max(longest, document.bold.width(document.bold.clean(name), size));
        }
        return Math.min(TALLEST, longest + 3 * PADDING);
    }

    void draw(Canvas canvas, double x, double y) throws IOException {
        canvas.shade(x, y, columns.width(), height, GREY);
        double left = x + columns.left();
        double right = x + columns.mutuBaku();
        double end = x + columns.width() - columns.keterangan();
        cell(canvas, x, y, columns.nomor(), height, "No.");
        cell(canvas, x + columns.nomor(), y, columns.uraian(), height, "Kegiatan");
        if (!pelaksana.isEmpty()) {
            cell(canvas, left, y, columns.allPelaksana(), GROUP, "Pelaksana");
        }
        cell(canvas, right, y, end - right, GROUP, "Mutu Baku");
        cell(canvas, end, y, columns.keterangan(), height, "Keterangan");
        double below = y + GROUP;
        double rest = height - GROUP;
        for (int i = 0; i < pelaksana.size(); i++) {
            double at = left + i * columns.pelaksana();
            if (upright) {
                uprightCell(canvas, at, below, rest, pelaksana.get(i));
            } else {
                cell(canvas, at, below, columns.pelaksana(), rest, pelaksana.get(i));
            }
        }
        cell(canvas, right, below, columns.kelengkapan(), rest, "Kelengkapan");
        double waktu = right + columns.kelengkapan();
        cell(canvas, waktu, below, columns.waktu(), rest, "Waktu");
        cell(canvas, waktu + columns.waktu(), below, columns.output(), rest, "Output");
    }

    private void cell(Canvas canvas, double x, double y, double width, double tall, String text) throws IOException {
        canvas.box(x, y, width, tall);
        Face bold = document.bold;
        double letters = pelaksana.contains(text) ? size : SIZE;
        List<String> lines = bold.wrap(text, letters, width - 2 * PADDING);
        double line = letters * LEADING;
        double baseline = y + (tall - lines.size() * line) / 2 + 0.92 * letters;
        for (String one : lines) {
            double indent = (width - bold.width(one, letters)) / 2;
            canvas.text(bold, letters, x + indent, baseline, one);
            baseline += line;
        }
    }

    private void uprightCell(Canvas canvas, double x, double y, double tall, String text) throws IOException {
        canvas.box(x, y, columns.pelaksana(), tall);
        Face bold = document.bold;
        double letters = size;
        List<String> lines = new ArrayList<>();
        do {
            lines.clear();
            lines.addAll(bold.wrap(text, letters, tall - 2 * PADDING));
            letters *= 0.93;
        } while (lines.size() * letters / 0.93 * LEADING > columns.pelaksana() - 2);
        letters /= 0.93;
        double line = letters * LEADING;
        double baseline = x + (columns.pelaksana() - lines.size() * line) / 2 + 0.92 * letters;
        for (String one : lines) {
            canvas.textUp(bold, letters, baseline, y + tall - PADDING, one);
            baseline += line;
        }
    }
}
