package id.langkah.pdf;

import id.langkah.domain.pengenalan.JenisBentuk;
import java.awt.geom.Line2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Tells which symbol an outline is, from its distance to the corners of its box. */
final class OutlineKind {
    private static final double CUT = 0.045;
    private static final double DIAMOND_LEAST = 0.4;
    private static final double DIAMOND_MOST = 0.62;

    private OutlineKind() {}

    /**
     * The result.
     *
     * @param guessed whether it is no symbol of the form and only taken for a box
     */
    record Kind(JenisBentuk jenis, boolean guessed) {}

    static Kind of(Contour contour) {
        Rectangle2D box = contour.bounds();
        double least = Math.min(box.getWidth(), box.getHeight());
        double share = contour.area() / Math.max(1e-9, box.getWidth() * box.getHeight());
        List<Point2D> points = contour.points();
        double[] away = {
            away(points, box.getMinX(), box.getMinY()) / least,
            away(points, box.getMaxX(), box.getMinY()) / least,
            away(points, box.getMaxX(), box.getMaxY()) / least,
            away(points, box.getMinX(), box.getMaxY()) / least,
        };
        int cut = 0;
        for (double corner : away) {
            cut += corner > CUT ? 1 : 0;
        }
        if (cut == 0) {
            return new Kind(JenisBentuk.KOTAK, share < 0.9);
        }
        if (cut == 4 && share > DIAMOND_LEAST && share < DIAMOND_MOST && touchesMiddles(points, box)) {
            return new Kind(JenisBentuk.KETUPAT, false);
        }
        if (cut == 4 && share >= 0.7) {
            return new Kind(JenisBentuk.KAPSUL, false);
        }
        boolean below = away[2] > CUT && away[3] > CUT && away[0] <= CUT && away[1] <= CUT;
        boolean right = away[1] > CUT && away[2] > CUT && away[0] <= CUT && away[3] <= CUT;
        boolean regular = away[0] > CUT && away[1] > CUT && !contour.curved() && share < 0.75 && share > 0.6;
        if (regular || (!contour.curved() && (below || right) && share < 0.95 && share > 0.6)) {
            return new Kind(JenisBentuk.SEGILIMA, false);
        }
        return new Kind(JenisBentuk.KOTAK, true);
    }

    /** The distance of the outline from a corner of its box. */
    private static double away(List<Point2D> points, double x, double y) {
        double nearest = Double.MAX_VALUE;
        for (int i = 0; i < points.size(); i++) {
            Point2D from = points.get(i);
            Point2D to = points.get((i + 1) % points.size());
            nearest = Math.min(nearest, Line2D.ptSegDist(from.getX(), from.getY(), to.getX(), to.getY(), x, y));
        }
        return nearest;
    }

    private static boolean touchesMiddles(List<Point2D> points, Rectangle2D box) {
        double near = 0.12 * Math.min(box.getWidth(), box.getHeight());
        return away(points, box.getCenterX(), box.getMinY()) < near
                && away(points, box.getMaxX(), box.getCenterY()) < near
                && away(points, box.getCenterX(), box.getMaxY()) < near
                && away(points, box.getMinX(), box.getCenterY()) < near;
    }
}
