package id.langkah.domain.bagan;

/**
 * How big the symbols and words of a chart are: the same in all of it, after its narrowest place.
 *
 * @param column the width of a pelaksana column
 * @param halfWidth half the width of a symbol
 * @param halfHeight half its height
 * @param letter the font size of Ya and Tidak
 * @param gap the room between arrows beside each other, where there is enough
 * @param clear the room before a symbol that no passing arrow uses
 */
record Sizes(double column, double halfWidth, double halfHeight, double letter, double gap, double clear) {
    /**
     * How far above the middle of a belah ketupat a label stands beside its slanting edge, as a
     * share of half its height: low where the column has the room, higher where it has not.
     */
    private static final double LEAST_LIFT = 0.2;

    private static final double MOST_LIFT = 0.66;

    /** The share of a column to both sides of its middle in which labels stay. */
    private static final double LABEL_REACH = 0.42;

    /** The share in which they should, to leave room for arrows beside them. */
    private static final double GOOD_REACH = 0.37;

    private static final double LABEL_GAP = 0.02;

    /** How far beside its lower point a label begins, as a share of half its width. */
    private static final double BESIDE_POINT = 0.15;

    private static final double YA_WIDTH = 1.25;
    private static final double TIDAK_WIDTH = 2.6;

    static Sizes of(ChartMeasures ukuran) {
        double lowest = ukuran.baris().stream().min(Double::compare).orElse(ukuran.kolom());
        double column = ukuran.kolom();
        double halfHeight = Math.min(0.3 * lowest, 0.2 * column);
        double halfWidth = Math.min(0.27 * column, 2.3 * halfHeight);
        double room = (LABEL_REACH - LABEL_GAP) * column - (1 - MOST_LIFT) * halfWidth;
        double letter = Math.min(0.16 * lowest, room / TIDAK_WIDTH);
        double gap = Math.min(0.11 * column, 0.14 * lowest);
        return new Sizes(column, halfWidth, halfHeight, letter, gap, 0.06 * lowest);
    }

    /** The room of a word beside the side of a belah ketupat that its arrow leaves. */
    Label label(String teks, Node node, Sisi sisi) {
        double size = letter * node.halfHeight() / halfHeight;
        double width = size * (teks.length() > 2 ? TIDAK_WIDTH : YA_WIDTH);
        double height = size * Label.LINE;
        double room = (GOOD_REACH - LABEL_GAP) * column - width;
        double steep = 1 - room / node.halfWidth();
        double lift = Math.max(LEAST_LIFT, Math.min(MOST_LIFT, steep));
        double aside = (1 - lift) * node.halfWidth() + LABEL_GAP * column;
        double above = node.cy() - lift * node.halfHeight() - height;
        Bidang bidang = switch (sisi) {
            case KANAN -> new Bidang(node.cx() + aside, above, width, height);
            case KIRI -> new Bidang(node.cx() - aside - width, above, width, height);
            case BAWAH, ATAS ->
                new Bidang(
                        node.cx() + BESIDE_POINT * node.halfWidth(),
                        node.cy() + (1 - BESIDE_POINT) * node.halfHeight(),
                        width,
                        height);
        };
        return new Label(teks, bidang);
    }
}
