package id.langkah.pdf;

import java.awt.geom.Point2D;
import java.util.List;

/**
 * A line drawn on a page, in points.
 *
 * @param points the ends and the corners in between, at least two
 */
record InkLine(List<Point2D> points, boolean headAtStart, boolean headAtEnd) {

    InkLine {
        points = List.copyOf(points);
    }

    Point2D start() {
        return points.getFirst();
    }

    Point2D end() {
        return points.getLast();
    }

    boolean isLevel() {
        return points.size() == 2 && Math.abs(start().getY() - end().getY()) < 0.7;
    }

    boolean isUpright() {
        return points.size() == 2 && Math.abs(start().getX() - end().getX()) < 0.7;
    }

    boolean hasHead() {
        return headAtStart || headAtEnd;
    }

    double length() {
        double all = 0;
        for (int i = 1; i < points.size(); i++) {
            all += points.get(i - 1).distance(points.get(i));
        }
        return all;
    }
}
