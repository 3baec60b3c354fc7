package id.langkah.pdf;

import id.langkah.domain.Kantor.Kertas;

/** A sheet in points, with the room inside its margins. */
record Paper(double width, double height) {
    static final double MARGIN = 34;

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

    /** Where the content has to end. */
    double bottom() {
        return height - MARGIN;
    }
}
