package id.langkah.word;

import id.langkah.domain.pengenalan.Petak;

/** Places and turns of a shape in DrawingML, in EMU and degrees. */
final class DrawingPlace {
    private static final double DEGREE = 60_000;
    private static final double FARTHEST = 1e9;

    private DrawingPlace() {}

    static double degrees(Element xfrm) {
        return within(xfrm.number("rot", 0)) / DEGREE;
    }

    static double off(Element xfrm, String axis) {
        return within(xfrm.child("a:off").map(found -> found.number(axis, 0)).orElse(0.0));
    }

    static double ext(Element xfrm, String side) {
        return within(xfrm.child("a:ext").map(found -> found.number(side, 0)).orElse(0.0));
    }

    /** Limits a position to a sane range; no page is a kilometre wide. */
    static double within(double place) {
        return Math.clamp(place, -FARTHEST, FARTHEST);
    }

    static boolean isOnItsSide(double degrees) {
        double half = ((degrees % 180) + 180) % 180;
        return half > 45 && half < 135;
    }

    static Petak swapped(Petak box) {
        double width = box.tinggi() / 2;
        double height = box.lebar() / 2;
        return new Petak(box.tengahX() - width, box.tengahY() - height, box.tengahX() + width, box.tengahY() + height);
    }
}
