package id.langkah.domain.pengenalan;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What each end of the lines of a chart touches: the symbol it is glued to in the file; otherwise
 * the nearest symbol within reach; otherwise the end or the middle of another line.
 */
final class SambunganGaris {
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

    /** @param reach how far, in EMU, an end may stop from a symbol and still belong to it */
    SambunganGaris(List<Bentuk> bentuk, List<Garis> garis, double reach) {
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
    List<Integer> joined(int line, int end) {
        return joined(line, end, reach);
    }

    List<Integer> joined(int line, int end, double within) {
        Ujung place = end(line, end);
        return IntStream.range(0, garis.size() * 2)
                .filter(i -> i / 2 != line
                        && at[i / 2][i % 2] < 0
                        && end(i / 2, i % 2).distance(place) <= within)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> end(i / 2, i % 2).distance(place)))
                .toList();
    }

    List<Integer> middles(int line, int end) {
        Ujung place = end(line, end);
        return IntStream.range(0, garis.size())
                .filter(i -> i != line && garis.get(i).distance(place) <= reach * MIDDLE)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> garis.get(i).distance(place)))
                .toList();
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

    boolean mayLeave(int line, int end) {
        return end == 0 ? garis.get(line).leadsOn() : garis.get(line).leadsBack();
    }

    boolean hasHead(int line, int end) {
        return end == 0 ? garis.get(line).panahMulai() : garis.get(line).panahAkhir();
    }

    /** Whether another line ends so near that the way may continue on it. */
    boolean mayGoOnElsewhere(int line, int end, Set<Integer> visited) {
        Ujung place = end(line, end);
        return IntStream.range(0, garis.size() * 2)
                .anyMatch(i -> i / 2 != line
                        && !visited.contains(i / 2)
                        && end(i / 2, i % 2).distance(place) <= reach * FAR);
    }

    /** The symbol that an end of a line belongs to; -1 for none. */
    int symbol(int line, int end) {
        return at[line][end];
    }

    /** Whether one of the ends of a line was joined only because it lies near. */
    boolean isGuessed(int line) {
        return far[line][0] || far[line][1];
    }

    /** The ends of other lines a little farther than the reach, nearest first; see {@link #joined}. */
    List<Integer> farther(int line, int end) {
        return joined(line, end, reach * FAR);
    }
}
