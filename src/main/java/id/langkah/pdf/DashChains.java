package id.langkah.pdf;

import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Joins the dashes of a line, which follow each other in one command. */
final class DashChains {
    /** The largest gap between two dashes of one line, in points. */
    private static final double DASH_GAP = 9;

    private DashChains() {}

    static List<List<Point2D>> of(List<List<Point2D>> ribbons) {
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
        return chains;
    }
}
