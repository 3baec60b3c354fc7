package id.langkah.pdf;

/**
 * A straight stroke that may be a rule of a table, in points.
 *
 * @param at where it lies: y of a level one, x of an upright one
 * @param from where it begins: x of a level one, y of an upright one
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
