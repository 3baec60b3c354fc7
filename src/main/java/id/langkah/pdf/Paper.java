package id.langkah.pdf;

import id.langkah.domain.Kantor.Kertas;

/** A sheet in points, with the area inside its margins. */
record Paper(double width, double height) {
    /** The margin at the left, top and right: half an inch, as in the workbooks. */
    static final double MARGIN = 36;

    /** The margin at the bottom, where the page number stands. */
    private static final double FOOT = 43.2;

    private static final double POINTS_PER_MM = 72 / 25.4;

    static Paper landscape(Kertas kertas) {
        Paper upright = portrait(kertas);
        return new Paper(upright.height, upright.width);
    }

    static Paper portrait(Kertas kertas) {
        return switch (kertas) {
            case A4 -> new Paper(210 * POINTS_PER_MM, 297 * POINTS_PER_MM);
            case F4 -> new Paper(215 * POINTS_PER_MM, 330 * POINTS_PER_MM);
        };
    }

    double innerWidth() {
        return width - 2 * MARGIN;
    }

    double innerHeight() {
        return bottom() - MARGIN;
    }

    /** The y at which the content must end. */
    double bottom() {
        return height - FOOT;
    }
}
