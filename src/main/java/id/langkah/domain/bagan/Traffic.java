package id.langkah.domain.bagan;

/** How many legs already run where, so that new ones can keep out of their way. */
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

    /** How many legs it would cross for certain; those that turn beside it may or may not. */
    int crossings(Leg leg) {
        int sum = 0;
        for (int place = leg.low() + 1; place < leg.high(); place++) {
            if (Math.floorMod(place, 3) != 2) {
                sum += leg.vertical() ? horizontalOver[place + SHIFT][leg.at()] : verticalOver[place][leg.at() + SHIFT];
            }
        }
        return sum;
    }

    /** How many legs at most run beside it at one place. */
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
