package id.langkah.domain.bagan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lays out one page: its symbols, then its arrows along their routes. */
final class PageLayout {
    private final Board board;
    private final double level;
    private final List<Simbol> simbol = new ArrayList<>();
    private final List<Panah> panah = new ArrayList<>();

    /** @param level the height of a strip in which all segilima stand side by side */
    PageLayout(Board board, double level) {
        this.board = board;
        this.level = level;
    }

    Halaman lay(List<Wire> wires) {
        board.nodes.forEach(node -> simbol.add(node.simbol(board.firstRow)));
        ends();
        joins();
        List<Route> routes = new Router(board).route(wires);
        var tags = new ArrayList<Tag>();
        var runs = new ArrayList<List<Run>>();
        for (Route route : routes) {
            Tag tag = tag(route);
            if (tag != null) {
                tags.add(tag);
            }
            runs.add(runs(route));
        }
        new Tracks(board, tags).lay(runs.stream().flatMap(List::stream).toList());
        Connectors.End[] segilima = new Connectors(board, simbol, level).add(routes, runs);
        for (int i = 0; i < routes.size(); i++) {
            Tag tag = tag(routes.get(i));
            arrow(routes.get(i), runs.get(i), segilima[i], tag == null ? null : tag.label());
        }
        var atas = new ArrayList<Double>();
        for (double top : board.rowTop) {
            atas.add(top);
        }
        return new Halaman(
                board.firstRow, atas, board.head, board.foot, board.columns * board.sizes.column(), simbol, panah);
    }

    private void ends() {
        for (Simbol end : board.ends) {
            int node = board.inRow(end.baris() - board.firstRow).stream()
                    .filter(at -> board.nodes.get(at).column() == end.kolom())
                    .findFirst()
                    .orElseThrow();
            int own = simbol.size();
            simbol.add(end);
            boolean mulai = end.bidang().y() < simbol.get(node).bidang().y();
            Titik from = simbol.get(mulai ? own : node).titik(Sisi.BAWAH);
            Titik to = simbol.get(mulai ? node : own).titik(Sisi.ATAS);
            Label label = mulai ? null : board.sizes.label(Flow.Link.YA, board.nodes.get(node), Sisi.BAWAH);
            panah.add(new Panah(
                    mulai ? own : node,
                    Sisi.BAWAH,
                    mulai ? node : own,
                    Sisi.ATAS,
                    List.of(from, to),
                    true,
                    label,
                    end.baris(),
                    end.baris()));
        }
    }

    private void joins() {
        for (int row = 0; row < board.rows; row++) {
            List<Integer> nodes = board.inRow(row);
            for (int i = 1; i < nodes.size(); i++) {
                int left = nodes.get(i - 1);
                int right = nodes.get(i);
                panah.add(new Panah(
                        left,
                        Sisi.KANAN,
                        right,
                        Sisi.KIRI,
                        List.of(
                                simbol.get(left).titik(Sisi.KANAN),
                                simbol.get(right).titik(Sisi.KIRI)),
                        false,
                        null,
                        board.firstRow + row,
                        board.firstRow + row));
            }
        }
    }

    private @Nullable Tag tag(Route route) {
        String teks = route.wire().link().jawaban();
        if (teks.isEmpty() || route.from().isStrip()) {
            return null;
        }
        Node node = board.nodes.get(route.from().node());
        Sisi sisi = route.from().sisi();
        return new Tag(board.sizes.label(teks, node, sisi), node, sisi);
    }

    private static List<Run> runs(Route route) {
        var runs = new ArrayList<Run>();
        for (Leg leg : route.legs()) {
            var run = new Run(leg, route);
            if (!runs.isEmpty()) {
                run.before = runs.get(runs.size() - 1);
                run.before.after = run;
            }
            runs.add(run);
        }
        return runs;
    }

    private void arrow(Route route, List<Run> runs, Connectors.@Nullable End segilima, @Nullable Label label) {
        int from = route.from().isStrip() && segilima != null
                ? segilima.simbol()
                : route.from().node();
        int to = route.to().isStrip() && segilima != null
                ? segilima.simbol()
                : route.to().node();
        var titik = new ArrayList<Titik>();
        Run first = runs.get(0);
        Run last = runs.get(runs.size() - 1);
        titik.add(simbol.get(from).touch(route.from().sisi(), route.from().isStrip() ? x(segilima, first) : first.at));
        if (route.from().isStrip() && segilima != null && !Double.isNaN(segilima.step())) {
            titik.add(new Titik(segilima.x(), segilima.step()));
            titik.add(new Titik(first.at, segilima.step()));
        }
        for (Run run : runs) {
            if (run.after != null) {
                titik.add(run.leg.vertical() ? new Titik(run.at, run.after.at) : new Titik(run.after.at, run.at));
            }
        }
        if (route.to().isStrip() && segilima != null && !Double.isNaN(segilima.step())) {
            titik.add(new Titik(last.at, segilima.step()));
            titik.add(new Titik(segilima.x(), segilima.step()));
        }
        titik.add(simbol.get(to).touch(route.to().sisi(), route.to().isStrip() ? x(segilima, last) : last.at));
        panah.add(new Panah(
                from,
                route.from().sisi(),
                to,
                route.to().sisi(),
                titik,
                true,
                label,
                route.wire().link().from(),
                route.wire().link().to()));
    }

    private static double x(Connectors.@Nullable End segilima, Run run) {
        return segilima == null ? run.at : segilima.x();
    }
}
