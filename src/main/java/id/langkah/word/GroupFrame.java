package id.langkah.word;

import id.langkah.domain.pengenalan.Petak;

/** Converts positions within a group to positions on the page. */
record GroupFrame(double x, double y, double scaleX, double scaleY) {
    Petak map(Element xfrm) {
        double left = x + DrawingPlace.off(xfrm, "x") * scaleX;
        double top = y + DrawingPlace.off(xfrm, "y") * scaleY;
        return Petak.between(
                left, top, left + DrawingPlace.ext(xfrm, "cx") * scaleX, top + DrawingPlace.ext(xfrm, "cy") * scaleY);
    }

    /** The frame for the content of a group at this place. */
    static GroupFrame of(Petak petak, Element xfrm) {
        double width = xfrm.child("a:chExt").map(found -> found.number("cx", 0)).orElse(0.0);
        double height =
                xfrm.child("a:chExt").map(found -> found.number("cy", 0)).orElse(0.0);
        double scaleX = width > 0 ? petak.lebar() / width : 1;
        double scaleY = height > 0 ? petak.tinggi() / height : 1;
        double left = xfrm.child("a:chOff").map(found -> found.number("x", 0)).orElse(0.0);
        double top = xfrm.child("a:chOff").map(found -> found.number("y", 0)).orElse(0.0);
        return new GroupFrame(petak.kiri() - left * scaleX, petak.atas() - top * scaleY, scaleX, scaleY);
    }
}
