package id.langkah.pdf;

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

    private final List<InkLine> strokes = new ArrayList<>();
    private final List<InkLine> lines = new ArrayList<>();
    private final InkShapes shapes = new InkShapes();
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
        return shapes.all();
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
        shapes.large(large, painted.rgb());
    }

    private static boolean isSmall(Contour contour) {
        Rectangle2D box = contour.bounds();
        return Math.max(box.getWidth(), box.getHeight()) <= LARGEST_HEAD
                && Math.min(box.getWidth(), box.getHeight()) >= 1;
    }

    private void stroked(Contour contour) {
        if (contour.closed() && contour.points().size() > 2 && contour.area() > 1) {
            if (isSmall(contour) && contour.points().size() <= 4 && !isRectangle(contour)) {
                heads.add(contour);
            } else {
                shapes.add(contour, true, InkShapes.WHITE);
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

    /** Joins the lines of one command, whose dashes follow each other, and adds the arrowheads. */
    private void connector(List<List<Point2D>> ribbons, List<Contour> small) {
        List<List<Point2D>> chains = DashChains.of(ribbons);
        List<Contour> left = new ArrayList<>(small);
        for (List<Point2D> chain : chains) {
            InkLine line = new InkLine(Contour.simplified(chain, 1), false, false);
            for (Contour head : List.copyOf(left)) {
                Optional<InkLine> headed = ArrowHeads.headed(line, head);
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

    /** Assigns arrowheads painted separately to the lines at whose end they stand. */
    private void headsToLines() {
        for (Contour head : heads.size() > 3_000 ? List.<Contour>of() : heads) {
            if (!ArrowHeads.isArrowhead(head) || !headLine(lines, head)) {
                headStroke(head);
            }
        }
        strokes.removeIf(InkLine::hasHead);
    }

    private boolean headLine(List<InkLine> all, Contour head) {
        for (int i = 0; i < all.size(); i++) {
            Optional<InkLine> headed = ArrowHeads.headed(all.get(i), head);
            if (headed.isPresent() && ArrowHeads.touches(head, all.get(i), headed.get())) {
                all.set(i, headed.get());
                return true;
            }
        }
        return false;
    }

    private void headStroke(Contour head) {
        if (!ArrowHeads.isArrowhead(head)) {
            return;
        }
        for (int i = 0; i < strokes.size(); i++) {
            Optional<InkLine> headed = ArrowHeads.headed(strokes.get(i), head);
            if (headed.isPresent() && ArrowHeads.touches(head, strokes.get(i), headed.get())) {
                lines.add(headed.get());
                strokes.set(i, headed.get());
                return;
            }
        }
    }
}
