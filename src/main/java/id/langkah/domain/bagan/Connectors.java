package id.langkah.domain.bagan;

import id.langkah.domain.bagan.Simbol.Bentuk;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Places the segilima of a page where arrows meet its strips. All have the same size. At the edges
 * they are moved inwards, and where arrows lie close together they bend sideways to reach their
 * segilima.
 */
final class Connectors {
    /** The height of a segilima as a fraction of its strip, and its width as a fraction of its height. */
    private static final double HEIGHT = 0.7;

    private static final double WIDTH = 1.2;

    /** How far from its middle an arrow may touch it, as a fraction of half its width. */
    private static final double TOUCHED = 0.74;

    /**
     * The distance between middles as a fraction of the width, and how far every other one stands
     * out when they are staggered.
     */
    private static final double PITCH = 1.06;

    private static final double CLOSE_PITCH = 0.62;

    /** The number of levels at which arrows can bend sideways within a strip. */
    private static final int STEPS = 6;

    private static final double NEARLY = 0.2;

    /** The fraction of the distance to a neighbour that a segilima may fill when they do not fit otherwise. */
    private static final double FILL = 0.45;

    private final Board board;
    private final List<Simbol> simbol;
    private final double level;
    private final double half;
    private final double width;

    /** @param level the height of a strip in which all segilima stand side by side */
    Connectors(Board board, List<Simbol> simbol, double level) {
        this.board = board;
        this.simbol = simbol;
        this.level = level;
        this.width = board.columns * board.sizes.column();
        this.half = Math.min(WIDTH * HEIGHT * level, width) / 2;
    }

    /**
     * The end of an arrow at a strip.
     *
     * @param simbol the index of its segilima among the symbols
     * @param x where the arrow touches the segilima
     * @param step the y at which the arrow bends sideways; NaN for a straight arrow
     */
    record End(int simbol, double x, double step) {}

    /** Adds the segilima to the symbols and returns the end of each route; null for a route that meets no strip. */
    End[] add(List<Route> routes, List<List<Run>> runs) {
        NavigableMap<Double, Integer> heads = new TreeMap<>();
        NavigableMap<Double, Integer> feet = new TreeMap<>();
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            if (route.from().isStrip() || route.to().isStrip()) {
                List<Run> own = runs.get(i);
                Run run = own.get(route.from().isStrip() ? 0 : own.size() - 1);
                (route.wire().strip() < 0 ? heads : feet).put(run.at, i);
            }
        }
        var ends = new End[routes.size()];
        strip(heads, true, routes, ends);
        strip(feet, false, routes, ends);
        return ends;
    }

    private void strip(NavigableMap<Double, Integer> byX, boolean head, List<Route> routes, End[] ends) {
        List<Double> at = List.copyOf(byX.keySet());
        boolean staggered = at.size() * PITCH * 2 * half > width;
        List<Double> middles = spaced(at, (staggered ? CLOSE_PITCH : PITCH) * 2 * half);
        List<Integer> steps = steps(at, middles, staggered);
        int deepest = steps.stream().mapToInt(step -> step).max().orElse(-1);
        int zone = (deepest + STEPS) / STEPS;
        int needed = zone + (staggered ? 2 : 1);
        boolean fits = at.size() * CLOSE_PITCH * 2 * half <= width;
        if (fits) {
            board.growth.levels(needed);
        }
        boolean whole = fits && needed * level <= (head ? board.head : board.foot) + NEARLY;
        int next = 0;
        for (int route : byX.values()) {
            double x = at.get(next);
            int out = zone + (staggered ? next % 2 : 0);
            boolean aside = whole && steps.get(next) >= 0;
            double keep = board.sizes.border() > 0 ? board.sizes.border() : zone * level / (deepest + 2);
            double step = keep + steps.get(next) * (zone * level - keep) / (deepest + 1);
            double middle = whole ? middles.get(next) : x;
            double wide = whole ? half : squeezed(at, next);
            var place = new Place(middle, whole ? (out + 0.5) * level : (head ? board.head : board.foot) / 2, wide);
            double beside = staggered ? middle : away(middle);
            ends[route] = new End(simbol.size(), aside ? beside : x, aside ? y(head, step) : Double.NaN);
            add(place, head, routes.get(route).wire().teks());
            next++;
        }
    }

    /** The x at which a diverted arrow touches its segilima: the middle, or beside a table line at the middle. */
    private double away(double middle) {
        double column = board.sizes.column();
        double line = Math.rint(middle / column) * column;
        double keep = Math.min(board.sizes.border(), TOUCHED * half);
        return Math.abs(middle - line) < keep ? line + Math.copySign(keep, middle - line) : middle;
    }

    /** The position of a segilima: the x of its middle, its distance from the rows, and half its width. */
    private record Place(double x, double out, double half) {}

    private double y(boolean head, double out) {
        return head ? board.head - out : board.rowTop[board.rows] + out;
    }

    private void add(Place place, boolean head, String teks) {
        int row = head ? board.firstRow : board.firstRow + board.rows - 1;
        double halfHeight = Math.min(HEIGHT * level / 2, 1.3 * place.half());
        simbol.add(new Simbol(
                Bentuk.SEGILIMA,
                row,
                (int) (place.x() / board.sizes.column()),
                Bidang.around(place.x(), y(head, place.out()), place.half(), halfHeight),
                teks));
    }

    /** Half the width of a segilima when there are too many for the full width. */
    private double squeezed(List<Double> at, int i) {
        double x = at.get(i);
        double most = Math.min(half, Math.min(x, width - x));
        most = i == 0 ? most : Math.min(most, FILL * (x - at.get(i - 1)));
        return i + 1 == at.size() ? most : Math.min(most, FILL * (at.get(i + 1) - x));
    }

    /** The distance of a segilima from the edge, at most {@code spare}, at which an arrow at {@code at} still meets it. */
    private double inset(double at, double spare) {
        return Math.clamp(at + TOUCHED * half - half - NEARLY, 0, spare);
    }

    /** The middles nearest to the arrows, in the same order and at least a pitch apart. */
    private List<Double> spaced(List<Double> at, double pitch) {
        var sums = new ArrayList<Double>();
        var counts = new ArrayList<Integer>();
        for (int i = 0; i < at.size(); i++) {
            sums.add(at.get(i) - i * pitch);
            counts.add(1);
            int last = sums.size() - 1;
            while (last > 0 && sums.get(last - 1) / counts.get(last - 1) > sums.get(last) / counts.get(last)) {
                sums.set(last - 1, sums.get(last - 1) + sums.removeLast());
                counts.set(last - 1, counts.get(last - 1) + counts.removeLast());
                last--;
            }
        }
        var middles = new ArrayList<Double>();
        double inside = (at.size() - 1) * pitch;
        double spare = Math.clamp((width - 2 * half - inside) / 2, 0, board.sizes.border());
        double first = at.isEmpty() ? half : half + inset(at.getFirst(), spare);
        double most = at.isEmpty() ? half : width - half - inset(width - at.getLast(), spare) - inside;
        for (int block = 0; block < sums.size(); block++) {
            double shift = Math.clamp(sums.get(block) / counts.get(block), first, Math.max(first, most));
            for (int i = 0; i < counts.get(block); i++) {
                middles.add(shift + middles.size() * pitch);
            }
        }
        return middles;
    }

    /**
     * The level at which each arrow bends sideways, counted from the rows; -1 for a straight arrow.
     * Among arrows that bend the same way the foremost bends first, so that they do not cross.
     */
    private List<Integer> steps(List<Double> at, List<Double> middles, boolean staggered) {
        var steps = new ArrayList<>(Collections.nCopies(at.size(), -1));
        double straight = staggered ? NEARLY : TOUCHED * half;
        for (int i = 0; i < at.size(); i++) {
            if (at.get(i) - middles.get(i) > straight) {
                steps.set(i, i == 0 ? 0 : steps.get(i - 1) + 1);
            }
        }
        for (int i = at.size() - 1; i >= 0; i--) {
            if (middles.get(i) - at.get(i) > straight) {
                boolean follows = i + 1 < at.size() && middles.get(i + 1) - at.get(i + 1) > straight;
                steps.set(i, follows ? steps.get(i + 1) + 1 : 0);
            }
        }
        return steps;
    }
}
