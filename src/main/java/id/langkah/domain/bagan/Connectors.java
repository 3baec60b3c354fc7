package id.langkah.domain.bagan;

import id.langkah.domain.bagan.Simbol.Bentuk;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/** Sets the segilima of a page where the arrows meet its strips. */
final class Connectors {
    private static final double WIDTH = 0.28;
    private static final double HEIGHT = 0.7;

    /** The share of the way to a neighbour that may be filled. */
    private static final double FILL = 0.45;

    private final Board board;
    private final List<Simbol> simbol;

    Connectors(Board board, List<Simbol> simbol) {
        this.board = board;
        this.simbol = simbol;
    }

    /** Adds them to the symbols; gives the index of each route's own, 0 where it has none. */
    int[] add(List<Route> routes, List<List<Run>> runs) {
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
        var index = new int[routes.size()];
        double below = board.rowTop[board.rows];
        strip(heads, 0, board.head, board.firstRow, routes, index);
        strip(feet, below, board.foot, board.firstRow + board.rows - 1, routes, index);
        return index;
    }

    private void strip(
            NavigableMap<Double, Integer> byX, double top, double height, int row, List<Route> routes, int[] index) {
        for (Map.Entry<Double, Integer> entry : byX.entrySet()) {
            double x = entry.getKey();
            double half = half(byX, x);
            double halfHeight = Math.min(HEIGHT * height / 2, 1.3 * half);
            index[entry.getValue()] = simbol.size();
            simbol.add(new Simbol(
                    Bentuk.SEGILIMA,
                    row,
                    (int) (x / board.sizes.column()),
                    Bidang.around(x, top + height / 2, half, halfHeight),
                    routes.get(entry.getValue()).wire().teks()));
        }
    }

    private double half(NavigableMap<Double, Integer> byX, double x) {
        double width = board.columns * board.sizes.column();
        double half = Math.min(WIDTH * board.sizes.column() / 2, Math.min(x, width - x));
        Double before = byX.lowerKey(x);
        Double after = byX.higherKey(x);
        half = before == null ? half : Math.min(half, FILL * (x - before));
        return after == null ? half : Math.min(half, FILL * (after - x));
    }
}
