package id.langkah.word;

import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;

/** Converts positions within a group of a VML drawing to positions on the page. */
record VmlFrame(double x, double y, double scaleX, double scaleY) {
    /** The frame of a group that takes a place on the page. */
    static VmlFrame of(Element group, Petak petak) {
        double[] size = pair(group.get("coordsize"), 1_000);
        double[] origin = pair(group.get("coordorigin"), 0);
        double scaleX = size[0] > 0 ? petak.lebar() / size[0] : 1;
        double scaleY = size[1] > 0 ? petak.tinggi() / size[1] : 1;
        return new VmlFrame(petak.kiri() - origin[0] * scaleX, petak.atas() - origin[1] * scaleY, scaleX, scaleY);
    }

    private static double[] pair(String both, double other) {
        String[] parts = (both + ",").split(",", -1);
        return new double[] {
            Element.number(parts[0]).orElse(other), Element.number(parts[1]).orElse(other),
        };
    }

    Petak map(VmlStyle style) {
        double left = x + style.plain("left") * scaleX;
        double top = y + style.plain("top") * scaleY;
        return Petak.between(left, top, left + style.plain("width") * scaleX, top + style.plain("height") * scaleY);
    }

    Ujung map(String point) {
        String[] both = (point + ",").split(",", -1);
        return Ujung.at(
                x + Element.number(both[0]).orElse(0.0) * scaleX,
                y + Element.number(both[1]).orElse(0.0) * scaleY);
    }
}
