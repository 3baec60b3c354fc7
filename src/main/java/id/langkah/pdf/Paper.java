package id.langkah.pdf;

import id.langkah.domain.Kantor.Kertas;

/** A sheet in points, with the room inside its margins. */
record Paper(double width, double height) {
    /** At the left, the top and the right: half an inch, as in the workbooks. */
    static final double MARGIN = 36;

    /** At the foot, where the pages are counted. */
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

    /** Where the content has to end. */
    double bottom() {
        return height - FOOT;
    }
}
