package id.langkah.domain.bagan;

/**
 * A straight piece of a route before its exact position is known. Places are numbered: horizontally
 * 3g is the gutter left of column g, and 3c + 1 and 3c + 2 are the left and right half of column c;
 * vertically 3r is the band above row r, and 3r + 1 and 3r + 2 are the upper and lower half of row
 * r. -1 and 3m + 1 are the strips for segilima. A piece that runs along a column or row, or turns
 * into one, is counted at its first half.
 *
 * @param vertical whether the leg is vertical
 * @param at the place along which it runs
 * @param from the place of its start on the other axis
 * @param to the place of its end on the other axis
 */
record Leg(boolean vertical, int at, int from, int to) {
    static Leg down(int x, int from, int to) {
        return new Leg(true, x, from, to);
    }

    static Leg across(int y, int from, int to) {
        return new Leg(false, y, from, to);
    }

    Leg reversed() {
        return new Leg(vertical, at, to, from);
    }

    int low() {
        return Math.min(from, to);
    }

    int high() {
        return Math.max(from, to);
    }

    /** Whether a place is a gutter or band, where no symbol stands. */
    static boolean isBetween(int place) {
        return Math.floorMod(place, 3) == 0;
    }
}
