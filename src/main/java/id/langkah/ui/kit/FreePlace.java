package id.langkah.ui.kit;

import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;

/** Finds a place for a message where it covers no button, or the fewest. */
record FreePlace(List<Covered> below, double width, double height, Insets around) {
    /** How much worse it is to cover a main button than any other control. */
    static final double WANTED = 1000;

    /** A control, and how bad it is to cover it. */
    record Covered(Bounds place, double weight) {}

    /**
     * The place for a message: searched from the bottom right upwards, then further left; the first
     * that covers nothing, or else the one that covers least.
     *
     * @param own the size of the message
     * @param step how far the places that are tried lie apart
     */
    Bounds place(Dimension2D own, double step) {
        double right = width - around.getRight() - own.getWidth();
        double bottom = height - around.getBottom() - own.getHeight();
        double[] lefts = {right, (around.getLeft() + right) / 2, around.getLeft()};
        Bounds best = new BoundingBox(right, Math.max(0, bottom), own.getWidth(), own.getHeight());
        double least = cost(best);
        for (double left : lefts) {
            for (double top = bottom; least > 0 && top >= 0; top -= step) {
                Bounds place = new BoundingBox(Math.max(0, left), top, own.getWidth(), own.getHeight());
                double cost = cost(place);
                if (cost < least) {
                    least = cost;
                    best = place;
                }
            }
        }
        return best;
    }

    /** How bad it is to cover what lies at a place. */
    double cost(Bounds place) {
        return below.stream()
                .filter(covered -> covered.place().intersects(place))
                .mapToDouble(Covered::weight)
                .sum();
    }
}
