package id.langkah.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which arrowhead belongs to which line: it stands at its end and points along it. */
final class ArrowHeads {
    private static final double NEAR = 5;

    private ArrowHeads() {}

    /**
     * The line with this arrowhead at its end; empty when the head does not touch an end or points
     * back along the line.
     */
    static Optional<InkLine> headed(InkLine line, Contour head) {
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

    static boolean isArrowhead(Contour head) {
        Rectangle2D box = head.bounds();
        return head.area() < 0.8 * box.getWidth() * box.getHeight();
    }

    /** Whether the head stands on the line itself and not beside its end. */
    static boolean touches(Contour head, InkLine bare, InkLine headed) {
        Rectangle2D box = head.bounds();
        boolean atEnd = headed.headAtEnd() && !bare.headAtEnd();
        List<Point2D> points = atEnd ? bare.points() : bare.points().reversed();
        Point2D end = points.getLast();
        Point2D other = points.get(points.size() - 2);
        double side = Line2D.ptLineDist(
                end.getX(), end.getY(), other.getX(), other.getY(), box.getCenterX(), box.getCenterY());
        return side < 1.5 && away(box, end) < 2.5;
    }

    private static double away(Rectangle2D box, Point2D point) {
        double dx = Math.max(0, Math.max(box.getMinX() - point.getX(), point.getX() - box.getMaxX()));
        double dy = Math.max(0, Math.max(box.getMinY() - point.getY(), point.getY() - box.getMaxY()));
        return Math.hypot(dx, dy);
    }
}
