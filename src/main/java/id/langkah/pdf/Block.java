package id.langkah.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.StandardStructureTypes;

/** Lines of text of a cell that can be drawn completely or in parts. */
final class Block {
    private static final double LEADING = 1.28;

    /** A list entry of at most this many lines is not split between pages. */
    private static final int MOST_TOGETHER = 4;

    /** The distance of the baseline from the top of its line, as a multiple of the font size. */
    private static final double ASCENT = 0.98;

    /** The distance of an underline from the baseline, as a multiple of the font size. */
    private static final double UNDERLINE = 0.14;

    private final double width;
    private final List<Line> lines = new ArrayList<>();
    private boolean heading;

    /**
     * One line of text.
     *
     * @param indent from the left edge of the block
     * @param lead what stands at the left edge before it: the number of a list
     * @param continued whether it continues the entry of a list
     */
    private record Line(
            Face face, double size, double indent, String lead, String text, boolean underlined, boolean continued) {
        Line(Face face, double size, double indent, String lead, String text) {
            this(face, size, indent, lead, text, false, false);
        }

        double height() {
            return size * LEADING;
        }
    }

    /** Marks the block as a heading. */
    Block heading() {
        heading = true;
        return this;
    }

    /** Adds an empty space of this height in points. */
    Block gap(Face face, double height) {
        lines.add(new Line(face, height / LEADING, 0, "", ""));
        return this;
    }

    Block(double width) {
        this.width = width;
    }

    Block text(Face face, double size, String text) {
        for (String line : face.wrap(text, size, width)) {
            lines.add(new Line(face, size, 0, "", line));
        }
        return this;
    }

    Block centred(Face face, double size, String text) {
        for (String line : face.wrap(text, size, width)) {
            double indent = (width - face.width(line, size)) / 2;
            lines.add(new Line(face, size, indent, "", line));
        }
        return this;
    }

    /** Adds the name of a signature: bold, centred and underlined. */
    Block underlined(Face face, double size, String text) {
        for (String line : face.wrap(text, size, width)) {
            double indent = (width - face.width(line, size)) / 2;
            lines.add(new Line(face, size, indent, "", line, true, false));
        }
        return this;
    }

    /** Adds list entries; each has its lead (number or bullet) at the left and is indented beside it. */
    Block list(Face face, double size, List<String> leads, List<String> texts) {
        double indent = 0;
        for (String lead : leads) {
            indent = Math.max(indent, face.width(lead, size) + 0.4 * size);
        }
        for (int i = 0; i < texts.size(); i++) {
            String lead = leads.get(i);
            for (String line : face.wrap(texts.get(i), size, width - indent)) {
                lines.add(new Line(face, size, indent, lead, line, false, lead.isEmpty()));
                lead = "";
            }
        }
        return this;
    }

    /** Adds list entries numbered from 1. */
    Block numbered(Face face, double size, List<String> texts) {
        var leads = new ArrayList<String>();
        for (int i = 1; i <= texts.size(); i++) {
            leads.add(i + ".");
        }
        return list(face, size, leads, texts);
    }

    int size() {
        return lines.size();
    }

    double height() {
        return height(0, lines.size());
    }

    double height(int from, int to) {
        return lines.subList(from, Math.max(from, to)).stream()
                .mapToDouble(Line::height)
                .sum();
    }

    /** The index after the last line that still fits the height when drawing from line {@code from}. */
    int fitting(int from, double height) {
        int to = from;
        double sum = 0;
        while (to < lines.size() && sum + lines.get(to).height() <= height + 0.01) {
            sum += lines.get(to).height();
            to++;
        }
        return whole(from, to);
    }

    /** The last index not after {@code to} at which no short list entry is split; {@code to} when there is none. */
    private int whole(int from, int to) {
        int begin = to;
        int end = to;
        while (begin > from && begin < lines.size() && lines.get(begin).continued()) {
            begin--;
        }
        while (end < lines.size() && lines.get(end).continued()) {
            end++;
        }
        return begin > from && end - begin <= MOST_TOGETHER ? begin : to;
    }

    void draw(Canvas canvas, double x, double y) throws IOException {
        draw(canvas, x, y, 0, lines.size());
    }

    void draw(Canvas canvas, double x, double y, int from, int to) throws IOException {
        String type = heading ? StandardStructureTypes.H1 : StandardStructureTypes.P;
        canvas.element(type, () -> lines(canvas, x, y, from, to));
    }

    private void lines(Canvas canvas, double x, double y, int from, int to) throws IOException {
        double top = y;
        for (Line line : lines.subList(from, Math.max(from, to))) {
            double baseline = top + line.size() * ASCENT;
            canvas.text(line.face(), line.size(), x, baseline, line.lead());
            canvas.text(line.face(), line.size(), x + line.indent(), baseline, line.text());
            if (line.underlined()) {
                double left = x + line.indent();
                double below = baseline + UNDERLINE * line.size();
                double right = left + line.face().width(line.text(), line.size());
                canvas.line(left, below, right, below);
            }
            top += line.height();
        }
    }
}
