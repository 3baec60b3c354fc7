package id.langkah.ui;

import id.langkah.platform.WindowPlace;
import java.util.Comparator;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Computes where a window stands: where it was last, but always visible and reachable. */
final class WindowFrame {
    private static final double WIDTH = 1180;
    private static final double HEIGHT = 760;

    /** The fraction of a large screen that a new window takes. */
    private static final double SHARE = 0.8;

    private WindowFrame() {}

    /**
     * The place for a window that was at {@code wanted}: inside the screen that shows most of it.
     *
     * @param screens the free areas of the screens, the main one first
     */
    static Rectangle2D inside(WindowPlace wanted, List<Rectangle2D> screens) {
        Rectangle2D place = new Rectangle2D(wanted.x(), wanted.y(), wanted.width(), wanted.height());
        Rectangle2D screen = screens.stream()
                .max(Comparator.comparingDouble(rectangle2D -> shared(rectangle2D, place)))
                .orElseThrow();
        double width = Math.min(place.getWidth(), screen.getWidth());
        double height = Math.min(place.getHeight(), screen.getHeight());
        return new Rectangle2D(
                Math.clamp(place.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                Math.clamp(place.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                width,
                height);
    }

    /** The place for a new window: in the middle of the main screen. */
    static Rectangle2D first(Rectangle2D screen) {
        double width = Math.min(Math.max(WIDTH, SHARE * screen.getWidth()), screen.getWidth());
        double height = Math.min(Math.max(HEIGHT, SHARE * screen.getHeight()), screen.getHeight());
        return new Rectangle2D(
                screen.getMinX() + (screen.getWidth() - width) / 2,
                screen.getMinY() + (screen.getHeight() - height) / 2,
                width,
                height);
    }

    /** The place to which a maximised window returns. */
    static WindowPlace maximized(WindowPlace before) {
        return new WindowPlace(before.x(), before.y(), before.width(), before.height(), true);
    }

    private static double shared(Rectangle2D rectangle2D, Rectangle2D other) {
        double width =
                Math.min(rectangle2D.getMaxX(), other.getMaxX()) - Math.max(rectangle2D.getMinX(), other.getMinX());
        double height =
                Math.min(rectangle2D.getMaxY(), other.getMaxY()) - Math.max(rectangle2D.getMinY(), other.getMinY());
        return Math.max(width, 0) * Math.max(height, 0);
    }
}
