package id.langkah.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Sorts what a page paints into straight strokes that may be rules of a table, other lines, and
 * closed shapes. Printers paint an arrow as one command: the narrow area of its line and the small
 * area of its head.
 */
final class InkSorting {
    private static final double LARGEST_HEAD = 14;
    private static final double SMALLEST_SHAPE = 6;
    private static final double NEAR = 5;

    /** The largest gap between two dashes of one line, in points. */
    private static final double DASH_GAP = 9;

    /** The number of commands within which a shape's fill and its outline follow each other. */
    private static final int LATELY = 300;

    private static final int WHITE = 0xffffff;

    private final List<InkLine> strokes = new ArrayList<>();
    private final List<InkLine> lines = new ArrayList<>();
    private final List<InkShape> shapes = new ArrayList<>();
    private final List<Contour> heads = new ArrayList<>();

    private InkSorting() {}

    static InkSorting of(List<Painted> painted) {
        var sorting = new InkSorting();
        for (Painted butir : painted) {
            if (butir.filled()) {
                sorting.filled(butir);
            } else if (!butir.isWhite()) {
                butir.contours().forEach(sorting::stroked);
            }
        }
        sorting.headsToLines();
        return sorting;
    }

    /** Horizontal and vertical strokes without an arrowhead, each of two points. */
    List<InkLine> strokes() {
        return strokes;
    }

    /** All other lines. */
    List<InkLine> lines() {
        return lines;
    }

    List<InkShape> shapes() {
        return shapes;
    }

    private void filled(Painted painted) {
        if (painted.isWhite()) {
            return;
        }
        List<List<Point2D>> ribbons = new ArrayList<>();
        List<Contour> small = new ArrayList<>();
        List<Contour> large = new ArrayList<>();
        for (Contour contour : painted.contours()) {
            Optional<List<Point2D>> ribbon = contour.curved() && isSmall(contour) ? Optional.empty() : contour.ribbon();
            if (ribbon.isPresent()) {
                ribbons.add(ribbon.get());
            } else if (isSmall(contour)) {
                small.add(contour);
            } else {
                large.add(contour);
            }
        }
        if (!ribbons.isEmpty() && !small.isEmpty()) {
            connector(ribbons, small);
        } else {
            ribbons.forEach(this::line);
            heads.addAll(small);
        }
        large(large, painted.rgb());
    }

    private static boolean isSmall(Contour contour) {
        Rectangle2D box = contour.bounds();
        return Math.max(box.getWidth(), box.getHeight()) <= LARGEST_HEAD
                && Math.min(box.getWidth(), box.getHeight()) >= 1;
    }

    /** Takes the areas of a command that are neither lines nor heads; two of nearly the same size are an outline. */
    private void large(List<Contour> large, int rgb) {
        boolean[] inner = new boolean[large.size()];
        for (int i = 0; i < large.size(); i++) {
            boolean edged = false;
            for (int j = 0; j < Math.min(large.size(), 400); j++) {
                if (i != j && !inner[i] && isJustInside(large.get(j), large.get(i))) {
                    inner[j] = true;
                    edged = true;
                }
            }
            if (!inner[i]) {
                shape(large.get(i), edged, edged ? WHITE : rgb);
            }
        }
    }

    private static boolean isJustInside(Contour inner, Contour outer) {
        Rectangle2D in = inner.bounds();
        Rectangle2D out = outer.bounds();
        return out.getWidth() - in.getWidth() < 8
                && out.getHeight() - in.getHeight() < 8
                && in.getWidth() <= out.getWidth()
                && in.getHeight() <= out.getHeight()
                && Math.abs(in.getCenterX() - out.getCenterX()) < 2.5
                && Math.abs(in.getCenterY() - out.getCenterY()) < 2.5;
    }

    private void stroked(Contour contour) {
        if (contour.closed() && contour.points().size() > 2 && contour.area() > 1) {
            if (isSmall(contour) && contour.points().size() <= 4 && !isRectangle(contour)) {
                heads.add(contour);
            } else {
                shape(contour, true, WHITE);
            }
        } else if (contour.points().size() > 1) {
            List<Point2D> points = Contour.simplified(contour.points(), 0.8);
            if (isSmall(contour) && points.size() == 3 && !isSquareCorner(points)) {
                heads.add(contour);
            } else {
                line(points);
            }
        }
    }

    private static boolean isRectangle(Contour contour) {
        return contour.points().size() == 4
                && contour.area()
                        > 0.95 * contour.bounds().getWidth() * contour.bounds().getHeight();
    }

    /** Whether the line turns like a corner, and not back like the two strokes of an arrowhead. */
    private static boolean isSquareCorner(List<Point2D> points) {
        Point2D a = points.get(0);
        Point2D b = points.get(1);
        Point2D c = points.get(2);
        double dot = (b.getX() - a.getX()) * (c.getX() - b.getX()) + (b.getY() - a.getY()) * (c.getY() - b.getY());
        return Math.abs(dot) < 0.2 * a.distance(b) * b.distance(c);
    }

    private void line(List<Point2D> points) {
        var line = new InkLine(points, false, false);
        if (line.isLevel() || line.isUpright()) {
            strokes.add(line);
        } else {
            lines.add(line);
        }
    }

    private void shape(Contour contour, boolean outlined, int rgb) {
        Rectangle2D box = contour.bounds();
        if (Math.min(box.getWidth(), box.getHeight()) < SMALLEST_SHAPE) {
            return;
        }
        for (int i = Math.max(0, shapes.size() - LATELY); i < shapes.size(); i++) {
            InkShape before = shapes.get(i);
            if (isSame(before.box(), box)) {
                int fill = before.rgb() == WHITE ? rgb : before.rgb();
                shapes.set(
                        i,
                        new InkShape(
                                before.jenis(), before.box(), before.guessed(), before.outlined() || outlined, fill));
                return;
            }
        }
        OutlineKind.Kind kind = OutlineKind.of(contour);
        shapes.add(new InkShape(kind.jenis(), box, kind.guessed(), outlined, rgb));
    }

    static boolean isSame(Rectangle2D rectangle2D, Rectangle2D other) {
        return Math.abs(rectangle2D.getMinX() - other.getMinX()) < 2
                && Math.abs(rectangle2D.getMinY() - other.getMinY()) < 2
                && Math.abs(rectangle2D.getMaxX() - other.getMaxX()) < 2
                && Math.abs(rectangle2D.getMaxY() - other.getMaxY()) < 2;
    }

    /** Joins the lines of one command, whose dashes follow each other, and adds the arrowheads. */
    private void connector(List<List<Point2D>> ribbons, List<Contour> small) {
        List<List<Point2D>> chains = new ArrayList<>();
        for (List<Point2D> ribbon : ribbons) {
            if (!chains.isEmpty()) {
                List<Point2D> last = chains.getLast();
                if (last.getLast().distance(ribbon.getFirst()) < DASH_GAP) {
                    last.addAll(ribbon);
                    continue;
                }
                if (last.getLast().distance(ribbon.getLast()) < DASH_GAP) {
                    last.addAll(ribbon.reversed());
                    continue;
                }
                if (last.getFirst().distance(ribbon.getLast()) < DASH_GAP) {
                    last.addAll(0, ribbon);
                    continue;
                }
            }
            chains.add(new ArrayList<>(ribbon));
        }
        List<Contour> left = new ArrayList<>(small);
        for (List<Point2D> chain : chains) {
            InkLine line = new InkLine(Contour.simplified(chain, 1), false, false);
            for (Contour head : List.copyOf(left)) {
                Optional<InkLine> headed = headed(line, head);
                if (headed.isPresent()) {
                    line = headed.get();
                    left.remove(head);
                }
            }
            if (line.hasHead()) {
                lines.add(line);
            } else {
                line(line.points());
            }
        }
        heads.addAll(left);
    }

    /**
     * The line with this arrowhead at its end; empty when the head does not touch an end or points
     * back along the line.
     */
    private static Optional<InkLine> headed(InkLine line, Contour head) {
        Rectangle2D box = head.bounds();
        double toEnd = away(box, line.end());
        double toStart = away(box, line.start());
        if (Math.min(toEnd, toStart) > NEAR || line.length() < 2) {
            return Optional.empty();
        }
        boolean atEnd = toEnd <= toStart;
        List<Point2D> points =
                new ArrayList<>(atEnd ? line.points() : line.points().reversed());
        Point2D end = points.getLast();
        Point2D before = points.get(points.size() - 2);
        double dx = end.getX() - before.getX();
        double dy = end.getY() - before.getY();
        double length = Math.max(1e-9, Math.hypot(dx, dy));
        double reach = Double.NEGATIVE_INFINITY;
        for (Point2D point : head.points()) {
            reach = Math.max(reach, ((point.getX() - end.getX()) * dx + (point.getY() - end.getY()) * dy) / length);
        }
        if (reach > 0) {
            points.set(
                    points.size() - 1,
                    new Point2D.Double(end.getX() + dx / length * reach, end.getY() + dy / length * reach));
        }
        return Optional.of(
                atEnd
                        ? new InkLine(points, line.headAtStart(), true)
                        : new InkLine(points.reversed(), true, line.headAtEnd()));
    }

    private static double away(Rectangle2D box, Point2D point) {
        double dx = Math.max(0, Math.max(box.getMinX() - point.getX(), point.getX() - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - point.getY(), point.getY() - box.getMaxY()));
        return Math.hypot(dx, dy);
    }

    /** Assigns arrowheads painted separately to the lines at whose end they stand. */
    private void headsToLines() {
        for (Contour head : heads.size() > 3_000 ? List.<Contour>of() : heads) {
            if (!isArrowhead(head) || !headLine(lines, head)) {
                headStroke(head);
            }
        }
        strokes.removeIf(InkLine::hasHead);
    }

    private static boolean isArrowhead(Contour head) {
        Rectangle2D box = head.bounds();
        return head.area() < 0.8 * box.getWidth() * box.getHeight();
    }

    private boolean headLine(List<InkLine> all, Contour head) {
        for (int i = 0; i < all.size(); i++) {
            Optional<InkLine> headed = headed(all.get(i), head);
            if (headed.isPresent() && touches(head, all.get(i), headed.get())) {
                all.set(i, headed.get());
                return true;
            }
        }
        return false;
    }

    private void headStroke(Contour head) {
        if (!isArrowhead(head)) {
            return;
        }
        for (int i = 0; i < strokes.size(); i++) {
            Optional<InkLine> headed = headed(strokes.get(i), head);
            if (headed.isPresent() && touches(head, strokes.get(i), headed.get())) {
                lines.add(headed.get());
                strokes.set(i, headed.get());
                return;
            }
        }
    }

    /** Whether the head stands on the line itself and not beside its end. */
    private static boolean touches(Contour head, InkLine bare, InkLine headed) {
        Rectangle2D box = head.bounds();
        boolean atEnd = headed.headAtEnd() && !bare.headAtEnd();
        List<Point2D> points = atEnd ? bare.points() : bare.points().reversed();
        Point2D end = points.getLast();
        Point2D other = points.get(points.size() - 2);
        double side = Line2D.ptLineDist(
                end.getX(), end.getY(), other.getX(), other.getY(), box.getCenterX(), box.getCenterY());
        return side < 1.5 && away(box, end) < 2.5;
    }
}
