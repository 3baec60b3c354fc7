package id.langkah.pdf;

import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The outlines of one path that a page paints, in the coordinates of the page as it is seen. */
final class InkPath {
    private static final int MOST_POINTS = 400_000;
    private static final int PIECES = 6;

    private final AffineTransform seen;
    private List<Contour> contours = new ArrayList<>();
    private List<Point2D> open = new ArrayList<>();
    private boolean curved;
    private int points;

    /** @param seen converts the coordinates of the PDF to those of the page */
    InkPath(AffineTransform seen) {
        this.seen = seen;
    }

    /** The page has more content than that of any office. */
    static final class TooMuch extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    /** The outlines that were finished. */
    List<Contour> contours() {
        return List.copyOf(contours);
    }

    /** The point that was reached; null before the first. */
    @Nullable
    Point2D current() {
        return open.isEmpty() ? null : open.getLast();
    }

    /** Adds a curve as short straight pieces. */
    void curve(float x1, float y1, float x2, float y2, float x3, float y3) {
        Point2D from = current();
        double x0 = from == null ? x1 : from.getX();
        double y0 = from == null ? y1 : from.getY();
        for (int i = 1; i <= PIECES; i++) {
            double t = (double) i / PIECES;
            double u = 1 - t;
            add((float) (u * u * u * x0 + 3 * u * u * t * x1 + 3 * u * t * t * x2 + t * t * t * x3), (float)
                    (u * u * u * y0 + 3 * u * u * t * y1 + 3 * u * t * t * y2 + t * t * t * y3));
        }
        curved = true;
    }

    void add(float x, float y) {
        points++;
        if (points > MOST_POINTS) {
            throw new TooMuch();
        }
        open.add(new Point2D.Float(x, y));
    }

    /** Finishes the outline and goes on from its start. */
    void close() {
        Point2D start = open.isEmpty() ? null : open.getFirst();
        finish(true);
        if (start != null) {
            open.add(start);
        }
    }

    /** Finishes the outline. */
    void finish(boolean closed) {
        List<Point2D> corners = new ArrayList<>();
        for (Point2D point : open) {
            Point2D here = seen.transform(point, null);
            if (corners.isEmpty() || corners.getLast().distance(here) > 0.01) {
                corners.add(here);
            }
        }
        boolean returns = closed;
        if (corners.size() > 3 && corners.getFirst().distance(corners.getLast()) < 0.05) {
            corners.removeLast();
            returns = true;
        }
        if (corners.size() > 1) {
            contours.add(new Contour(corners, returns, curved));
        }
        open = new ArrayList<>();
        curved = false;
    }

    /** Begins a new path. */
    void clear() {
        open = new ArrayList<>();
        contours = new ArrayList<>();
        curved = false;
    }
}
