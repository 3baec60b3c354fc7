package id.langkah.word;

import id.langkah.domain.pengenalan.Petak;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The page on which drawings are placed; lengths are in EMU.
 *
 * @param width the width of its text
 * @param left its left margin
 * @param top its upper margin
 */
record PageFrame(double width, double left, double top) {
    private static final Element NOTHING = new Element("", Map.of());
    private static final double A4_WIDTH = 11_906;
    private static final double MARGIN = 1_440;

    /**
     * The stated position of a drawing in one direction.
     *
     * @param from the reference of the position: {@code column}, {@code paragraph}, {@code margin},
     *     {@code page} and others; blank for the default
     * @param align the alignment {@code left}, {@code center}, {@code right} and others; blank when
     *     the offset counts
     */
    record Place(String from, String align, double offset) {}

    /** The page of the document's last section; most documents have only one. */
    static PageFrame of(Element body) {
        Element section = body.child("w:sectPr").orElse(NOTHING);
        Element size = section.child("w:pgSz").orElse(NOTHING);
        Element margins = section.child("w:pgMar").orElse(NOTHING);
        double left = margins.number("w:left", MARGIN) * FlowingReader.TWIP;
        double right = margins.number("w:right", MARGIN) * FlowingReader.TWIP;
        double width = size.number("w:w", A4_WIDTH) * FlowingReader.TWIP - left - right;
        return new PageFrame(
                Math.max(FlowingReader.TWIP, width), left, margins.number("w:top", MARGIN) * FlowingReader.TWIP);
    }

    /** The place of a drawing that stands in the text like a character. */
    Petak inline(Anchored spot, double width, double height) {
        double free = Math.max(0, spot.width() - width);
        double x = spot.left()
                + switch (spot.align()) {
                    case "center" -> free / 2;
                    case "right", "end" -> free;
                    default -> 0;
                };
        return new Petak(x, spot.top(), x + width, spot.top() + height);
    }

    /**
     * The place of a floating drawing. A drawing that is anchored and laid out in a cell is
     * measured from the cell instead of the page (ECMA-376 part 1, 20.4.2.3). Some programs measure
     * from the page anyway; this is assumed when only then the drawing lies in its cell.
     */
    Petak floating(Anchored spot, double width, double height, Place across, Place down, boolean inCell) {
        Petak cell = spot.cell();
        Petak free = floating(spot, width, height, across, down, null);
        if (cell == null || !inCell) {
            return free;
        }
        Petak own = floating(spot, width, height, across, down, cell);
        boolean onlyFree =
                cell.distance(free.tengahX(), free.tengahY()) == 0 && cell.distance(own.tengahX(), own.tengahY()) > 0;
        return onlyFree ? free : own;
    }

    private Petak floating(Anchored spot, double w, double h, Place across, Place down, @Nullable Petak cell) {
        double from = spot.left();
        double room = spot.width();
        if (across.from().endsWith("argin") || across.from().equals("page")) {
            boolean page = across.from().equals("page");
            from = cell != null ? cell.kiri() : page ? -left : 0;
            room = cell != null ? cell.lebar() : page ? width + 2 * left : width;
        }
        double x = from
                + switch (across.align()) {
                    case "center" -> (room - w) / 2;
                    case "right", "outside" -> room - w;
                    case "left", "inside" -> 0;
                    default -> across.offset();
                };
        boolean ofPage = down.from().equals("page") || down.from().endsWith("argin");
        double start = !ofPage
                ? spot.top()
                : cell != null ? cell.atas() : spot.page() - (down.from().equals("page") ? top : 0);
        double y = start
                + switch (down.align()) {
                    case "center" -> cell != null ? (cell.tinggi() - h) / 2 : 0;
                    case "bottom", "outside" -> cell != null ? cell.tinggi() - h : 0;
                    case "top", "inside" -> 0;
                    default -> down.offset();
                };
        return new Petak(x, y, x + w, y + h);
    }
}
