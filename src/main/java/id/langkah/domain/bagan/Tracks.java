package id.langkah.domain.bagan;

import static java.util.Comparator.comparingInt;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleBiFunction;

/**
 * Arranges runs that share a gutter, band, column or row side by side, with as few crossings as
 * possible, so that no two lie on each other.
 */
final class Tracks {
    private final Board board;
    private final Room room;

    Tracks(Board board, List<Tag> tags) {
        this.board = board;
        this.room = new Room(board, tags);
    }

    /** Sets the position of every run: the vertical ones first, then the horizontal ones. */
    void lay(List<Run> runs) {
        lay(runs, true, (run, place) -> board.y(place));
        lay(runs, false, this::exactX);
    }

    private double exactX(Run run, int place) {
        Run neighbour = place == run.leg.low() ? run.atLow() : run.atHigh();
        return neighbour == null ? board.x(place) : neighbour.at;
    }

    private void lay(List<Run> runs, boolean vertical, ToDoubleBiFunction<Run, Integer> exact) {
        Map<Integer, List<Run>> byWay = new TreeMap<>();
        for (Run run : runs) {
            if (run.leg.vertical() == vertical) {
                add(byWay.computeIfAbsent(run.leg.at(), at -> new ArrayList<>()), run);
            }
        }
        for (List<Run> along : byWay.values()) {
            along.sort(comparingInt(Run::low));
            var cluster = new ArrayList<Run>();
            int high = Integer.MIN_VALUE;
            for (Run run : along) {
                if (run.low() > high && !cluster.isEmpty()) {
                    place(cluster, exact);
                    cluster.clear();
                }
                cluster.add(run);
                high = Math.max(high, run.high());
            }
            place(cluster, exact);
        }
    }

    /** Adds a run; runs that take the same way to the end lie on each other. */
    private static void add(List<Run> along, Run run) {
        for (Run other : along) {
            if (run.joins(other)) {
                other.joined.add(run);
                return;
            }
        }
        along.add(run);
    }

    private void place(List<Run> cluster, ToDoubleBiFunction<Run, Integer> exact) {
        order(cluster, exact);
        room.place(cluster);
        for (Run run : cluster) {
            run.joined.forEach(other -> other.at = run.at);
        }
    }

    /** Assigns lanes: among overlapping runs the one that should lie first gets the lower lane. */
    private void order(List<Run> cluster, ToDoubleBiFunction<Run, Integer> exact) {
        int n = cluster.size();
        var before = new boolean[n][n];
        var left = new int[n];
        for (int a = 0; a < n; a++) {
            for (int b = a + 1; b < n; b++) {
                if (cluster.get(a).overlaps(cluster.get(b))) {
                    boolean first = isBefore(cluster.get(a), cluster.get(b), exact);
                    before[a][b] = first;
                    before[b][a] = !first;
                    left[first ? b : a]++;
                }
            }
        }
        var done = new boolean[n];
        for (int step = 0; step < n; step++) {
            int next = -1;
            for (int i = 0; i < n; i++) {
                if (!done[i] && (next < 0 || left[i] < left[next])) {
                    next = i;
                }
            }
            done[next] = true;
            int lane = 0;
            for (int i = 0; i < n; i++) {
                boolean overlap = before[i][next] || before[next][i];
                if (overlap && done[i] && i != next) {
                    lane = Math.max(lane, cluster.get(i).lane + 1);
                }
                if (overlap && !done[i]) {
                    left[i] -= before[next][i] ? 1 : 0;
                }
            }
            cluster.get(next).lane = lane;
        }
    }

    private boolean isBefore(Run a, Run b, ToDoubleBiFunction<Run, Integer> exact) {
        int firstIsA = room.rank(a) - room.rank(b);
        if (firstIsA != 0) {
            return firstIsA < 0;
        }
        int aFirst = crossings(a, b, 1, exact) + crossings(b, a, -1, exact);
        int bFirst = crossings(b, a, 1, exact) + crossings(a, b, -1, exact);
        return aFirst <= bFirst;
    }

    /** How many ends of a run that lead to one side must cross the other run. */
    private static int crossings(Run run, Run other, int side, ToDoubleBiFunction<Run, Integer> exact) {
        double low = exact.applyAsDouble(other, other.leg.low());
        double high = exact.applyAsDouble(other, other.leg.high());
        int sum = 0;
        Run atLow = run.atLow();
        if (atLow != null && run.side(atLow) == side) {
            double at = exact.applyAsDouble(run, run.leg.low());
            sum += at > low && at < high ? 1 : 0;
        }
        Run atHigh = run.atHigh();
        if (atHigh != null && run.side(atHigh) == side) {
            double at = exact.applyAsDouble(run, run.leg.high());
            sum += at > low && at < high ? 1 : 0;
        }
        return sum;
    }
}
