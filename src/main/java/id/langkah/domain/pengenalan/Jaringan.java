package id.langkah.domain.pengenalan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Finds which symbol leads to which, following the lines from end to end; see
 * {@link SambunganGaris}.
 */
final class Jaringan {
    /** The most lines that one arrow may consist of. */
    private static final int LONGEST_CHAIN = 50;

    /** The most steps of following lines in one chart; a chart drawn by hand never needs so many. */
    private static final int MOST_STEPS = 20_000;

    private final List<Bentuk> bentuk;
    private final List<Garis> garis;
    private final SambunganGaris sambungan;
    private int steps;

    /** @param reach how far, in EMU, an end may stop from a symbol and still belong to it */
    Jaringan(List<Bentuk> bentuk, List<Garis> garis, double reach) {
        this.bentuk = List.copyOf(bentuk);
        this.garis = List.copyOf(garis);
        this.sambungan = new SambunganGaris(bentuk, garis, reach);
    }

    /** How many lines touch no symbol and no other line. */
    long loose() {
        return sambungan.loose();
    }

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

    /** Whether the limit of steps was reached, so that some ways were not followed. */
    boolean isTooComplex() {
        return steps > MOST_STEPS;
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
                if (sambungan.symbol(i, end) == symbol && !visited.contains(i) && sambungan.mayLeave(i, end)) {
                    walk(i, end, origin, path, visited, found, directed);
                }
            }
        }
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
        boolean headed = directed || sambungan.hasHead(line, to);
        int reached = sambungan.symbol(line, to);
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
            boolean guessed = path.stream().anyMatch(sambungan::isGuessed);
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
        for (int next : sambungan.joined(line, to)) {
            if (!visited.contains(next / 2) && sambungan.mayLeave(next / 2, next % 2)) {
                walk(next / 2, next % 2, origin, path, visited, found, headed);
            }
        }
        if (found.size() > before) {
            if (sambungan.hasHead(line, to)) {
                guess(found, before);
            }
            return;
        }
        for (int next : sambungan.middles(line, to)) {
            for (int end = 0; end < 2; end++) {
                if (!visited.contains(next) && sambungan.mayLeave(next, end)) {
                    walk(next, end, origin, path, visited, found, headed);
                }
            }
        }
        if (found.size() > before) {
            if (sambungan.mayGoOnElsewhere(line, to, visited)) {
                guess(found, before);
            }
            return;
        }
        for (int next : sambungan.farther(line, to)) {
            if (!visited.contains(next / 2) && sambungan.mayLeave(next / 2, next % 2)) {
                walk(next / 2, next % 2, origin, path, visited, found, headed);
                if (found.size() > before) {
                    guess(found, before);
                    return;
                }
            }
        }
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
