package id.langkah.domain.bagan;

/** Counts the legs already laid at each place, so that new ones can avoid them. */
final class Traffic {
    private static final int SHIFT = 1;

    private final int[][] horizontalOver;
    private final int[][] verticalOver;
    private final int[][] horizontalAlong;
    private final int[][] verticalAlong;

    Traffic(Board board) {
        int width = 3 * board.columns + 2;
        int height = board.footPlace() + SHIFT + 1;
        horizontalOver = new int[height][width];
        horizontalAlong = new int[height][width];
        verticalOver = new int[width][height];
        verticalAlong = new int[width][height];
    }

    void add(Leg leg, int times) {
        int shift = leg.vertical() ? SHIFT : 0;
        int at = leg.at() + SHIFT - shift;
        int[] over = leg.vertical() ? verticalOver[at] : horizontalOver[at];
        int[] along = leg.vertical() ? verticalAlong[at] : horizontalAlong[at];
        for (int place = leg.low(); place <= leg.high(); place++) {
            along[place + shift] += times;
            if (place > leg.low() && place < leg.high()) {
                over[place + shift] += times;
            }
        }
    }

    /** The number of legs that the new leg would certainly cross; legs that turn beside it are not counted. */
    int crossings(Leg leg) {
        int sum = 0;
        for (int place = leg.low() + 1; place < leg.high(); place++) {
            if (Math.floorMod(place, 3) != 2) {
                sum += leg.vertical() ? horizontalOver[place + SHIFT][leg.at()] : verticalOver[place][leg.at() + SHIFT];
            }
        }
        return sum;
    }

    /** The largest number of legs that run beside it at one place. */
    int company(Leg leg) {
        int most = 0;
        for (int place = leg.low(); place <= leg.high(); place++) {
            int there =
                    leg.vertical() ? verticalAlong[leg.at()][place + SHIFT] : horizontalAlong[leg.at() + SHIFT][place];
            most = Math.max(most, there);
        }
        return most;
    }
}
