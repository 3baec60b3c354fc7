package id.langkah.domain.bagan;

import java.util.List;

/**
 * The sizes of symbols and words, equal in the whole chart and determined by its narrowest place.
 *
 * @param column the width of a pelaksana column
 * @param halfWidth half the width of a symbol
 * @param halfHeight half its height
 * @param letter the font size of Ya and Tidak
 * @param shortened whether only the first letters of Ya and Tidak are written
 * @param gap the distance between neighbouring arrows where there is enough room
 * @param clear the distance that passing arrows keep from a symbol
 * @param margin the free space above and below the symbols of a row, for arrows and labels
 * @param border the minimum distance of an arrow from a line of the table beside it
 */
record Sizes(
        double column,
        double halfWidth,
        double halfHeight,
        double letter,
        boolean shortened,
        double gap,
        double clear,
        double margin,
        double border) {
    /**
     * The lowest position of a label beside the slanting edge of a belah ketupat, as a fraction of
     * half its height above the middle; in narrow columns it stands higher.
     */
    private static final double LEAST_LIFT = 0.2;

    private static final double MOST_LIFT = 1;
    private static final double GOOD_LIFT = 0.66;
    /** The fraction of a column, on both sides of its middle, within which labels must stay. */
    private static final double LABEL_REACH = 0.42;
    /** The fraction within which labels should stay, to leave room for arrows beside them. */
    private static final double GOOD_REACH = 0.37;

    private static final double LABEL_GAP = 0.02;
    /** The distance of a label from the lower corner, as a fraction of half the width. */
    private static final double BESIDE_POINT = 0.15;

    private static final double TIDAK_WIDTH = 2.55;
    /** The distance between a word and an arrow beside it, as a fraction of the font size. */
    private static final double PAST_ARROW = 0.13;

    private static final double NEARLY = 1e-6;
    private static final double END_MARGIN = 0.3;

    static Sizes of(ChartMeasures ukuran) {
        double lowest = lowest(ukuran.kolom(), ukuran.baris());
        double column = ukuran.kolom();
        double halfHeight = halfHeight(column, lowest);
        double letter = ukuran.huruf();
        boolean shortened = reach(column, letter, ukuran.jarak()) < TIDAK_WIDTH * letter - NEARLY;
        double gap = Math.min(0.11 * column, 0.14 * lowest);
        return new Sizes(
                column,
                halfWidth(column, halfHeight),
                halfHeight,
                letter,
                shortened,
                gap,
                0.06 * lowest,
                0.2 * lowest,
                ukuran.jarak());
    }

    /**
     * The maximum width of a label beside a belah ketupat: up to the column's line, less the room for
     * an arrow at the minimum distance from that line.
     */
    private static double reach(double column, double letter, double border) {
        double reach = border > 0 ? 0.5 * column - border - PAST_ARROW * letter : LABEL_REACH * column;
        return reach - LABEL_GAP * column;
    }

    /** The largest font size up to {@code most} at which "Tidak" leaves room for an arrow beside it. */
    static double word(double column, double border, double most) {
        return Math.min(most, (0.5 * column - border - LABEL_GAP * column) / (TIDAK_WIDTH + PAST_ARROW));
    }

    /** The largest font size at which "Tidak" fits beside its symbol. */
    static double letter(double column, List<Double> rows) {
        double lowest = lowest(column, rows);
        double halfWidth = halfWidth(column, halfHeight(column, lowest));
        double room = (LABEL_REACH - LABEL_GAP) * column - (1 - GOOD_LIFT) * halfWidth;
        return Math.min(0.16 * lowest, room / TIDAK_WIDTH);
    }

    private static double lowest(double column, List<Double> rows) {
        return rows.stream().min(Double::compare).orElse(column);
    }

    private static double halfHeight(double column, double lowest) {
        return Math.min(0.3 * lowest, 0.2 * column);
    }

    private static double halfWidth(double column, double halfHeight) {
        return Math.min(0.27 * column, 2.3 * halfHeight);
    }

    /** The free space beyond the extra kapsul "Mulai" and "Selesai", where no arrow leads. */
    double endMargin() {
        return END_MARGIN * margin;
    }

    /** The distance between such a kapsul and its symbol: room for an arrow with its label. */
    double endGap() {
        return 1.5 * letter;
    }

    /** Half the height of such a kapsul, with its word. */
    double kapsulHeight() {
        return Math.max(0.55 * halfHeight, 0.85 * letter);
    }

    /** Half the width of such a kapsul. */
    double kapsulWidth() {
        return Math.max(halfWidth, 2.1 * letter);
    }

    /** The space that a row needs above its middle, and as much below, for the labels of a belah ketupat. */
    double labelled() {
        double lift = lift(TIDAK_WIDTH * letter);
        double above = lift * halfHeight + letter * Label.LINE;
        double below = (1 - BESIDE_POINT) * halfHeight + letter * Label.LINE;
        return Math.max(above, below) + 0.15 * letter;
    }

    private double lift(double width) {
        double steep = 1 - ((GOOD_REACH - LABEL_GAP) * column - width) / halfWidth;
        return Math.clamp(steep, LEAST_LIFT, MOST_LIFT);
    }

    /** The place of the answer beside the side of a belah ketupat that its arrow leaves. */
    Label label(String jawaban, Node node, Sisi sisi) {
        String teks = shortened ? jawaban.substring(0, 1) : jawaban;
        double width = letter
                * switch (teks.length()) {
                    case 1 -> 0.75;
                    case 2 -> 1.25;
                    default -> TIDAK_WIDTH;
                };
        double height = letter * Label.LINE;
        double lift = lift(width);
        double aside = (1 - lift) * node.halfWidth() + LABEL_GAP * column;
        double above = node.cy() - lift * node.halfHeight() - height;
        Bidang bidang = switch (sisi) {
            case KANAN -> new Bidang(node.cx() + aside, above, width, height);
            case KIRI -> new Bidang(node.cx() - aside - width, above, width, height);
            case ATAS ->
                new Bidang(
                        node.cx() + BESIDE_POINT * node.halfWidth(),
                        node.cy() - (1 - BESIDE_POINT) * node.halfHeight() - height,
                        width,
                        height);
            case BAWAH ->
                new Bidang(
                        node.cx() + BESIDE_POINT * node.halfWidth(),
                        node.cy() + (1 - BESIDE_POINT) * node.halfHeight(),
                        width,
                        height);
        };
        return new Label(teks, bidang);
    }
}
