package id.langkah.domain.pengenalan;

import org.jspecify.annotations.Nullable;

/**
 * One point of a line, in EMU from the top left of the grid.
 *
 * @param bentuk the {@link Bentuk#id()} of the symbol that this end is glued to; null when the file
 *     tells none
 */
public record Ujung(double x, double y, @Nullable String bentuk) {

    /** A point that is glued to no symbol. */
    public static Ujung at(double x, double y) {
        return new Ujung(x, y, null);
    }

    double distance(Ujung other) {
        return Math.hypot(x - other.x, y - other.y);
    }

    /** The distance of the point from the straight segment between two points, in EMU. */
    double distance(Ujung from, Ujung to) {
        double dx = to.x - from.x;
        double dy = to.y - from.y;
        double length = dx * dx + dy * dy;
        double along = length == 0 ? 0 : ((x - from.x) * dx + (y - from.y) * dy) / length;
        double place = Math.clamp(along, 0, 1);
        return Math.hypot(x - from.x - place * dx, y - from.y - place * dy);
    }
}
