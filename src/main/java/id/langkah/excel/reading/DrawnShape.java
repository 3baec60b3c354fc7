package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Petak;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A shape as described in the file. */
record DrawnShape(
        String id,
        String preset,
        Petak box,
        String teks,
        boolean plain,
        double degrees,
        boolean flipH,
        boolean flipV,
        List<Double> adjust,
        @Nullable String from,
        @Nullable String to,
        boolean head,
        boolean tail) {
    /**
     * The box of a shape before turning, computed from the box that is seen: turned about its
     * middle, with width and height exchanged when it lies on its side.
     */
    static Petak unturned(Petak seen, double degrees) {
        double turn = Math.abs(degrees % 180);
        if (turn < 45 || turn >= 135) {
            return seen;
        }
        double halfWidth = seen.tinggi() / 2;
        double halfHeight = seen.lebar() / 2;
        return new Petak(
                seen.tengahX() - halfWidth,
                seen.tengahY() - halfHeight,
                seen.tengahX() + halfWidth,
                seen.tengahY() + halfHeight);
    }
}
