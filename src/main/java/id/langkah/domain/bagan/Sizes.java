package id.langkah.domain.bagan;

import java.util.List;

/**
 * How big the symbols and words of a chart are: the same in all of it, after its narrowest place.
 *
 * @param column the width of a pelaksana column
 * @param halfWidth half the width of a symbol
 * @param halfHeight half its height
 * @param letter the font size of Ya and Tidak
 * @param shortened whether they are written as their first letters
 * @param gap the room between arrows beside each other, where there is enough
 * @param clear the room before a symbol that no passing arrow uses
 * @param margin what stays free above and below the symbols of a row, for arrows and labels
 * @param border how far an arrow keeps from a line of the table that it runs along
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
     * How far above the middle of a belah ketupat a label stands beside its slanting edge, as a
     * share of half its height: low where the column has the room, higher where it has not.
     */
    private static final double LEAST_LIFT = 0.2;

    private static final double MOST_LIFT = 1;
    private static final double GOOD_LIFT = 0.66;
    /** The share of a column to both sides of its middle in which labels stay. */
    private static final double LABEL_REACH = 0.42;
    /** The share in which they should, to leave room for arrows beside them. */
    private static final double GOOD_REACH = 0.37;

    private static final double LABEL_GAP = 0.02;
    /** How far beside its lower point a label begins, as a share of half its width. */
    private static final double BESIDE_POINT = 0.15;

    private static final double TIDAK_WIDTH = 2.55;
    private static final double END_MARGIN = 0.3;

    static Sizes of(ChartMeasures ukuran) {
        double lowest = lowest(ukuran.kolom(), ukuran.baris());
        double column = ukuran.kolom();
        double halfHeight = halfHeight(column, lowest);
        double letter = ukuran.huruf();
        boolean shortened = (LABEL_REACH - LABEL_GAP) * column < TIDAK_WIDTH * letter;
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

    /** The largest font size at which Tidak fits beside its symbol. */
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

    /** What stays free beyond the kapsul "Mulai" and "Selesai", where there is nothing to lead. */
    double endMargin() {
        return END_MARGIN * margin;
    }

    /** Between such a kapsul and its symbol: an arrow with its label. */
    double endGap() {
        return 1.5 * letter;
    }

    /** Half the height of such a kapsul, with its word inside. */
    double kapsulHeight() {
        return Math.max(0.55 * halfHeight, 0.85 * letter);
    }

    /** Half its width. */
    double kapsulWidth() {
        return Math.max(halfWidth, 2.1 * letter);
    }

    /** What a row needs above its middle, and as much below, for the labels of a belah ketupat. */
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

    /** The room of a word beside the side of a belah ketupat that its arrow leaves. */
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
