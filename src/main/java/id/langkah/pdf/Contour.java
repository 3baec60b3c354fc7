package id.langkah.pdf;

import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An outline painted on a page, in points from the top left of the page as it is seen.
 *
 * @param points the corners in order, with curves as short straight pieces; at least one
 * @param closed whether it returns to its first point
 * @param curved whether it contains a curve
 */
record Contour(List<Point2D> points, boolean closed, boolean curved) {
    /** The greatest thickness of a drawn line, in points. */
    private static final double THICKEST = 2.7;

    Contour {
        points = List.copyOf(points);
    }

    Rectangle2D bounds() {
        double left = Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (Point2D point : points) {
            left = Math.min(left, point.getX());
            top = Math.min(top, point.getY());
            right = Math.max(right, point.getX());
            bottom = Math.max(bottom, point.getY());
        }
        return new Rectangle2D.Double(left, top, right - left, bottom - top);
    }

    double area() {
        double twice = 0;
        for (int i = 0; i < points.size(); i++) {
            Point2D here = points.get(i);
            Point2D next = points.get((i + 1) % points.size());
            twice += here.getX() * next.getY() - next.getX() * here.getY();
        }
        return Math.abs(twice) / 2;
    }

    private double length() {
        double all = 0;
        for (int i = 0; i < points.size(); i++) {
            all += points.get(i).distance(points.get((i + 1) % points.size()));
        }
        return all;
    }

    /**
     * The line that this outline is the area of, because printers often paint a line as a narrow
     * area; empty when the outline is thicker than a line.
     */
    Optional<List<Point2D>> ribbon() {
        double half = length() / 2;
        double thick = half > 0 ? area() / half : 0;
        if (points.size() < 4 || thick > THICKEST || half < 2 * thick) {
            return Optional.empty();
        }
        int n = points.size();
        double cap = 1.7 * thick + 0.5;
        int first = -1;
        int second = -1;
        double best = 0;
        List<Integer> caps = new ArrayList<>();
        for (int i = 0; i < n && caps.size() < 60; i++) {
            if (points.get(i).distance(points.get((i + 1) % n)) <= cap) {
                caps.add(i);
            }
        }
        for (int a : caps) {
            for (int b : caps) {
                if (b > a) {
                    double shorter = Math.min(run(a + 1, b), run(b + 1, a + n));
                    if (shorter > best) {
                        best = shorter;
                        first = a;
                        second = b;
                    }
                }
            }
        }
        if (first < 0 || best < Math.max(0.6 * (half - cap), 0.3)) {
            return Optional.empty();
        }
        List<Point2D> there = part(first + 1, second);
        List<Point2D> back = part(second + 1, first + n).reversed();
        return Optional.of(middle(simplified(there, 1.2), simplified(back, 1.2)));
    }

    private double run(int from, int to) {
        double all = 0;
        for (int i = from; i < to; i++) {
            all += points.get(i % points.size()).distance(points.get((i + 1) % points.size()));
        }
        return all;
    }

    private List<Point2D> part(int from, int to) {
        List<Point2D> part = new ArrayList<>();
        for (int i = from; i <= to; i++) {
            part.add(points.get(i % points.size()));
        }
        return part;
    }

    private static List<Point2D> middle(List<Point2D> there, List<Point2D> back) {
        List<Point2D> middle = new ArrayList<>();
        if (there.size() == back.size()) {
            for (int i = 0; i < there.size(); i++) {
                middle.add(between(there.get(i), back.get(i)));
            }
            return middle;
        }
        List<Point2D> fewer = there.size() < back.size() ? there : back;
        middle.addAll(fewer);
        middle.set(0, between(there.getFirst(), back.getFirst()));
        middle.set(middle.size() - 1, between(there.getLast(), back.getLast()));
        return middle;
    }

    private static Point2D between(Point2D point2D, Point2D other) {
        return new Point2D.Double((point2D.getX() + other.getX()) / 2, (point2D.getY() + other.getY()) / 2);
    }

    /**
     * The corners without those that lie on a straight line between others (Ramer–Douglas–Peucker).
     *
     * @param tolerance in points
     */
    static List<Point2D> simplified(List<Point2D> points, double tolerance) {
        if (points.size() < 3) {
            return points;
        }
        boolean[] kept = new boolean[points.size()];
        kept[0] = true;
        kept[points.size() - 1] = true;
        List<int[]> open = new ArrayList<>(List.of(new int[] {0, points.size() - 1}));
        while (!open.isEmpty()) {
            int[] span = open.removeLast();
            int farthest = -1;
            double most = tolerance;
            Point2D from = points.get(span[0]);
            Point2D to = points.get(span[1]);
            for (int i = span[0] + 1; i < span[1]; i++) {
                double away = Line2D.ptSegDist(
                        from.getX(),
                        from.getY(),
                        to.getX(),
                        to.getY(),
                        points.get(i).getX(),
                        points.get(i).getY());
                if (away > most) {
                    most = away;
                    farthest = i;
                }
            }
            if (farthest >= 0) {
                kept[farthest] = true;
                open.add(new int[] {span[0], farthest});
                open.add(new int[] {farthest, span[1]});
            }
        }
        List<Point2D> left = new ArrayList<>();
        for (int i = 0; i < kept.length; i++) {
            if (kept[i]) {
                left.add(points.get(i));
            }
        }
        return left;
    }
}
