package id.langkah.pdf;

/**
 * A straight stroke that may be a rule of a table, in points.
 *
 * @param at the position: y of a horizontal rule, x of a vertical one
 * @param from the start: x of a horizontal rule, y of a vertical one
 */
record Rule(double at, double from, double to) {
    /** The distance in points within which the ends of two rules meet. */
    static final double MEET = 3;

    boolean meets(Rule across) {
        return at >= across.from - MEET && at <= across.to + MEET && across.at >= from - MEET && across.at <= to + MEET;
    }

    double length() {
        return to - from;
    }
}
