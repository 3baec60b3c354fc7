package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The closed shapes of a page. A shape that is painted as area and again as outline counts once. */
final class InkShapes {
    private static final double SMALLEST_SHAPE = 6;

    /** The number of commands within which a shape's fill and its outline follow each other. */
    private static final int LATELY = 300;

    static final int WHITE = 0xffffff;

    private final List<InkShape> shapes = new ArrayList<>();

    /** The shapes found so far. */
    List<InkShape> all() {
        return shapes;
    }

    /** Takes the areas of a command that are neither lines nor heads; two of nearly the same size are an outline. */
    void large(List<Contour> large, int rgb) {
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
                add(large.get(i), edged, edged ? WHITE : rgb);
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

    /** Adds a shape, or completes the same one. */
    void add(Contour contour, boolean outlined, int rgb) {
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
}
