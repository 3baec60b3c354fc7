package id.langkah.domain.pengenalan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which symbol leads to which. The end of a line belongs to the symbol it is glued to in the
 * file; otherwise to the nearest symbol within reach; otherwise to the end or the middle of another
 * line.
 */
final class Jaringan {
    /** The most lines that one arrow may consist of. */
    private static final int LONGEST_CHAIN = 50;

    /** The most steps of following lines in one chart; a chart drawn by hand never needs so many. */
    private static final int MOST_STEPS = 20_000;

    /**
     * An end outside the reach but within this many times the reach is joined to the nearest symbol
     * and reported as a guess.
     */
    private static final double FAR = 2.5;

    private static final double MIDDLE = 0.6;

    private final List<Bentuk> bentuk;
    private final List<Garis> garis;
    private final double reach;
    private final int[][] at;
    private final boolean[][] far;
    private int steps;

    /**
     * A way out of a symbol.
     *
     * @param garis the lines of the way, in order
     * @param tujuan the index of the symbol it leads to
     * @param terarah whether an arrowhead shows the direction
     * @param ditebak whether one of its ends was joined only because it lies near
     */
    record Cabang(List<Garis> garis, int tujuan, boolean terarah, boolean ditebak) {
        /** The distance of a point from the way, in EMU. */
        double distance(double x, double y) {
            return garis.stream()
                    .mapToDouble(line -> line.distance(Ujung.at(x, y)))
                    .min()
                    .orElse(Double.MAX_VALUE);
        }
    }

    /** @param reach how far, in EMU, an end may stop from a symbol and still belong to it */
    Jaringan(List<Bentuk> bentuk, List<Garis> garis, double reach) {
        this.bentuk = List.copyOf(bentuk);
        this.garis = List.copyOf(garis);
        this.reach = reach;
        this.at = new int[garis.size()][2];
        this.far = new boolean[garis.size()][2];
        Map<String, Integer> byId = new HashMap<>();
        IntStream.range(0, bentuk.size()).forEach(i -> byId.put(bentuk.get(i).id(), i));
        for (int i = 0; i < garis.size(); i++) {
            for (int end = 0; end < 2; end++) {
                String glued = end(i, end).bentuk();
                at[i][end] = glued != null && byId.containsKey(glued) ? byId.get(glued) : nearest(end(i, end), reach);
            }
        }
        for (int i = 0; i < garis.size(); i++) {
            for (int end = 0; end < 2; end++) {
                boolean alone = joined(i, end).isEmpty() && middles(i, end).isEmpty();
                if (at[i][end] < 0 && (alone || hasHead(i, end))) {
                    at[i][end] = nearest(end(i, end), reach * FAR);
                    far[i][end] = at[i][end] >= 0;
                }
            }
        }
    }

    private Ujung end(int line, int end) {
        return end == 0 ? garis.get(line).mulai() : garis.get(line).akhir();
    }

    private int nearest(Ujung place, double within) {
        int best = -1;
        double least = within;
        for (int i = 0; i < bentuk.size(); i++) {
            double distance = bentuk.get(i).petak().distance(place.x(), place.y());
            if (distance < least || (distance == 0 && best < 0)) {
                least = distance;
                best = i;
            }
        }
        return best;
    }

    /** The ends of other lines that an end touches, each as twice the line's index plus the index of its end. */
    private List<Integer> joined(int line, int end) {
        return joined(line, end, reach);
    }

    private List<Integer> joined(int line, int end, double within) {
        Ujung place = end(line, end);
        return IntStream.range(0, garis.size() * 2)
                .filter(i -> i / 2 != line
                        && at[i / 2][i % 2] < 0
                        && end(i / 2, i % 2).distance(place) <= within)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> end(i / 2, i % 2).distance(place)))
                .toList();
    }

    private List<Integer> middles(int line, int end) {
        Ujung place = end(line, end);
        return IntStream.range(0, garis.size())
                .filter(i -> i != line && garis.get(i).distance(place) <= reach * MIDDLE)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> garis.get(i).distance(place)))
                .toList();
    }

    /** Whether the limit of steps was reached, so that some ways were not followed. */
    boolean isTooComplex() {
        return steps > MOST_STEPS;
    }

    /** How many lines touch no symbol and no other line. */
    long loose() {
        return IntStream.range(0, garis.size())
                .filter(i -> IntStream.range(0, 2)
                        .allMatch(end -> at[i][end] < 0
                                && joined(i, end).isEmpty()
                                && middles(i, end).isEmpty()))
                .count();
    }

    /** The ways out of a symbol, those with an arrowhead first. */
    List<Cabang> from(int symbol) {
        var found = new ArrayList<Cabang>();
        leave(symbol, symbol, new ArrayList<>(), new HashSet<>(), found, false);
        var targets = new HashSet<List<Object>>();
        return found.stream()
                .sorted(Comparator.comparing(cabang -> !cabang.terarah()))
                .filter(cabang ->
                        targets.add(List.of(cabang.tujuan(), cabang.garis().getFirst())))
                .toList();
    }

    private void leave(
            int symbol, int origin, List<Integer> path, Set<Integer> visited, List<Cabang> found, boolean directed) {
        for (int i = 0; i < garis.size(); i++) {
            for (int end = 0; end < 2; end++) {
                if (at[i][end] == symbol && !visited.contains(i) && mayLeave(i, end)) {
                    walk(i, end, origin, path, visited, found, directed);
                }
            }
        }
    }

    private boolean mayLeave(int line, int end) {
        return end == 0 ? garis.get(line).leadsOn() : garis.get(line).leadsBack();
    }

    private boolean hasHead(int line, int end) {
        return end == 0 ? garis.get(line).panahMulai() : garis.get(line).panahAkhir();
    }

    /** Follows a line from one end to the other and continues from there. */
    private void walk(
            int line,
            int from,
            int origin,
            List<Integer> path,
            Set<Integer> visited,
            List<Cabang> found,
            boolean directed) {
        steps++;
        if (steps > MOST_STEPS || path.size() >= LONGEST_CHAIN || !visited.add(line)) {
            return;
        }
        path.add(line);
        int to = 1 - from;
        boolean headed = directed || hasHead(line, to);
        int reached = at[line][to];
        if (reached >= 0) {
            arrive(reached, origin, path, visited, found, headed);
        } else {
            goOn(line, to, origin, path, visited, found, headed);
        }
        path.removeLast();
        visited.remove(line);
    }

    private void arrive(
            int reached, int origin, List<Integer> path, Set<Integer> visited, List<Cabang> found, boolean headed) {
        Bentuk symbol = bentuk.get(reached);
        if (symbol.jenis() == JenisBentuk.SEGILIMA) {
            for (int other : partners(reached)) {
                leave(other, origin, path, visited, found, headed);
            }
            return;
        }
        if (reached != origin) {
            boolean guessed = path.stream().anyMatch(i -> far[i][0] || far[i][1]);
            found.add(new Cabang(path.stream().map(garis::get).toList(), reached, headed, guessed));
        }
    }

    /** The other off-page connectors with the same letter. */
    private List<Integer> partners(int symbol) {
        String letter = bentuk.get(symbol).teks().strip();
        return IntStream.range(0, bentuk.size())
                .filter(i -> i != symbol
                        && bentuk.get(i).jenis() == JenisBentuk.SEGILIMA
                        && bentuk.get(i).teks().strip().equalsIgnoreCase(letter))
                .boxed()
                .toList();
    }

    private void goOn(
            int line,
            int to,
            int origin,
            List<Integer> path,
            Set<Integer> visited,
            List<Cabang> found,
            boolean headed) {
        int before = found.size();
        for (int next : joined(line, to)) {
            if (!visited.contains(next / 2) && mayLeave(next / 2, next % 2)) {
                walk(next / 2, next % 2, origin, path, visited, found, headed);
            }
        }
        if (found.size() > before) {
            if (hasHead(line, to)) {
                guess(found, before);
            }
            return;
        }
        for (int next : middles(line, to)) {
            for (int end = 0; end < 2; end++) {
                if (!visited.contains(next) && mayLeave(next, end)) {
                    walk(next, end, origin, path, visited, found, headed);
                }
            }
        }
        if (found.size() > before) {
            if (mayGoOnElsewhere(line, to, visited)) {
                guess(found, before);
            }
            return;
        }
        for (int next : joined(line, to, reach * FAR)) {
            if (!visited.contains(next / 2) && mayLeave(next / 2, next % 2)) {
                walk(next / 2, next % 2, origin, path, visited, found, headed);
                if (found.size() > before) {
                    guess(found, before);
                    return;
                }
            }
        }
    }

    /** Whether another line ends so near that the way may continue on it. */
    private boolean mayGoOnElsewhere(int line, int end, Set<Integer> visited) {
        Ujung place = end(line, end);
        return IntStream.range(0, garis.size() * 2)
                .anyMatch(i -> i / 2 != line
                        && !visited.contains(i / 2)
                        && end(i / 2, i % 2).distance(place) <= reach * FAR);
    }

    private static void guess(List<Cabang> found, int from) {
        for (int i = from; i < found.size(); i++) {
            Cabang cabang = found.get(i);
            found.set(i, new Cabang(cabang.garis(), cabang.tujuan(), cabang.terarah(), true));
        }
    }

    /** The letters of off-page connectors without a partner. */
    List<String> single() {
        return IntStream.range(0, bentuk.size())
                .filter(i -> bentuk.get(i).jenis() == JenisBentuk.SEGILIMA
                        && partners(i).isEmpty())
                .mapToObj(i -> bentuk.get(i).teks().strip())
                .toList();
    }
}
