package id.langkah.pdf;

import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.JenisBentuk;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Separates what a page paints into rules, drawings in tables, and colours of cells. */
final class TableInk {
    /** The most lines of a table that are read. */
    static final int MOST_LINES = 1_500;

    private final InkSorting ink;
    private final Set<Rectangle2D> cellBoxes = new HashSet<>();

    TableInk(InkSorting ink) {
        this.ink = ink;
    }

    /** All straight strokes, and the sides of boxes that stand edge to edge like cells. */
    List<InkLine> strokes() {
        List<InkLine> strokes = new ArrayList<>(ink.strokes());
        List<Rectangle2D> boxes = ink.shapes().stream()
                .filter(InkShape::outlined)
                .map(InkShape::box)
                .limit(2_000)
                .toList();
        for (Rectangle2D box : boxes) {
            long neighbours = boxes.stream()
                    .filter(other -> !other.equals(box) && sharesEdge(box, other))
                    .limit(2)
                    .count();
            if (neighbours >= 2) {
                edges(box, strokes);
                cellBoxes.add(box);
            }
        }
        return strokes;
    }

    private static boolean sharesEdge(Rectangle2D rectangle2D, Rectangle2D other) {
        boolean beside = (near(rectangle2D.getMaxX(), other.getMinX()) || near(rectangle2D.getMinX(), other.getMaxX()))
                && (near(rectangle2D.getMinY(), other.getMinY()) || near(rectangle2D.getMaxY(), other.getMaxY()));
        boolean below = (near(rectangle2D.getMaxY(), other.getMinY()) || near(rectangle2D.getMinY(), other.getMaxY()))
                && (near(rectangle2D.getMinX(), other.getMinX()) || near(rectangle2D.getMaxX(), other.getMaxX()));
        return beside || below;
    }

    private static boolean near(double angka, double other) {
        return Math.abs(angka - other) < 1.5;
    }

    private static void edges(Rectangle2D box, List<InkLine> strokes) {
        var a = new Point2D.Double(box.getMinX(), box.getMinY());
        var b = new Point2D.Double(box.getMaxX(), box.getMinY());
        var c = new Point2D.Double(box.getMaxX(), box.getMaxY());
        var d = new Point2D.Double(box.getMinX(), box.getMaxY());
        for (List<Point2D> edge : List.<List<Point2D>>of(List.of(a, b), List.of(b, c), List.of(d, c), List.of(a, d))) {
            strokes.add(new InkLine(edge, false, false));
        }
    }

    /** The symbols drawn in this part of a page. */
    List<InkShape> shapes(RuledTable table, Rectangle2D body) {
        List<Rectangle2D> cells = table.boxes();
        List<InkShape> all = new ArrayList<>();
        for (InkShape shape : ink.shapes()) {
            Rectangle2D box = shape.box();
            boolean inside = body.contains(box.getCenterX(), box.getCenterY());
            boolean small = box.getWidth() < 260 && box.getHeight() < 200;
            boolean cell = cellBoxes.contains(box)
                    || isShade(shape)
                    || cells.stream().anyMatch(rectangle2D -> isFillOf(box, rectangle2D));
            boolean around = ink.shapes().stream().anyMatch(other -> !other.equals(shape) && isInset(other.box(), box));
            if (inside && small && !cell && !around && all.size() < Denah.MAX_SHAPES) {
                all.add(shape);
            }
        }
        return all;
    }

    /** Whether the shape is only a background, such as the shading of a paragraph. */
    private static boolean isShade(InkShape shape) {
        return shape.jenis() == JenisBentuk.KOTAK && !shape.outlined();
    }

    /** Whether a box fills or frames a cell: it reaches all its edges, or covers most of it. */
    private static boolean isFillOf(Rectangle2D box, Rectangle2D cell) {
        boolean across = Math.abs(box.getMinX() - cell.getMinX()) < 3 && Math.abs(box.getMaxX() - cell.getMaxX()) < 3;
        boolean down = Math.abs(box.getMinY() - cell.getMinY()) < 3 && Math.abs(box.getMaxY() - cell.getMaxY()) < 3;
        return across && (down || box.getHeight() > 0.9 * cell.getHeight() || box.getMinY() <= cell.getMinY() + 3);
    }

    /** Whether one box is the inner edge of another, so that both are one symbol. */
    private static boolean isInset(Rectangle2D outer, Rectangle2D inner) {
        return outer.contains(inner)
                && outer.getWidth() - inner.getWidth() < 9
                && outer.getHeight() - inner.getHeight() < 9
                && outer.getWidth() < 260;
    }

    /** The lines drawn in this part of a page, without the rules of the table. */
    List<InkLine> lines(RuledTable table, Rectangle2D body) {
        List<InkLine> all = new ArrayList<>();
        for (InkLine line : ink.lines()) {
            if (all.size() < MOST_LINES && isIn(body, line)) {
                all.add(line);
            }
        }
        for (InkLine stroke : ink.strokes()) {
            if (all.size() < MOST_LINES && stroke.length() > 5 && isIn(body, stroke) && !isRule(table, stroke)) {
                all.add(stroke);
            }
        }
        return all;
    }

    private static boolean isIn(Rectangle2D body, InkLine line) {
        Point2D start = line.start();
        Point2D end = line.end();
        return body.contains((start.getX() + end.getX()) / 2, (start.getY() + end.getY()) / 2);
    }

    /** Whether a stroke lies on a rule of the table. */
    private static boolean isRule(RuledTable table, InkLine stroke) {
        double x = (stroke.start().getX() + stroke.end().getX()) / 2;
        double y = (stroke.start().getY() + stroke.end().getY()) / 2;
        for (Rectangle2D box : table.boxes()) {
            boolean within = x >= box.getMinX() - 3
                    && x <= box.getMaxX() + 3
                    && y >= box.getMinY() - 3
                    && y <= box.getMaxY() + 3;
            boolean onEdge = stroke.isLevel()
                    ? Math.min(Math.abs(y - box.getMinY()), Math.abs(y - box.getMaxY())) < Rule.MEET
                    : Math.min(Math.abs(x - box.getMinX()), Math.abs(x - box.getMaxX())) < Rule.MEET;
            if (within && onEdge) {
                return true;
            }
        }
        return false;
    }

    /** The colour of a cell as 0xRRGGBB: that of the last area covering all of it; null when there is none. */
    @Nullable
    Integer fill(Rectangle2D cell) {
        Integer fill = null;
        for (InkShape shape : ink.shapes()) {
            boolean coloured = !shape.outlined() && shape.rgb() != 0xffffff;
            if (coloured
                    && shape.box().createIntersection(cell).getWidth() > 0.9 * cell.getWidth()
                    && shape.box().createIntersection(cell).getHeight() > 0.6 * cell.getHeight()) {
                fill = shape.rgb();
            }
        }
        return fill;
    }
}
