package id.langkah.domain.bagan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Finds a path for each wire of a page: short, with few corners and crossings. Forward wires are
 * laid first, then backward ones from the nearest; then each path is improved once, given all
 * others.
 */
final class Router {
    /** The tolerance for costs that differ only by the order of addition. */
    private static final double ROUNDING = 1e-6;

    private static final double CORNER = 0.55;
    private static final double CROSSING = 1.1;
    private static final double COMPANY = 0.12;
    private static final double CROWD = 0.6;
    private static final double SHARED_SIDE = 0.4;
    private static final double BESIDE_EXIT = 0.7;
    private static final double TAKEN_IN_STRIP = 2.5;
    private static final double APART = 1.2;
    private static final double AGAINST_CUSTOM = 0.5;

    private final Board board;
    private final Ways ways;
    private final Traffic traffic;
    private List<Route> joined = List.of();
    private final int[][] exits;
    private final int[][] entries;

    Router(Board board) {
        this.board = board;
        this.ways = new Ways(board);
        this.traffic = new Traffic(board);
        this.exits = new int[board.nodes.size()][Sisi.values().length];
        this.entries = new int[board.nodes.size()][Sisi.values().length];
        for (int row = 0; row < board.rows; row++) {
            List<Integer> nodes = board.inRow(row);
            for (int i = 1; i < nodes.size(); i++) {
                int left = 3 * board.nodes.get(nodes.get(i - 1)).column() + 2;
                int right = 3 * board.nodes.get(nodes.get(i)).column() + 1;
                traffic.add(Leg.across(3 * row + 1, left, right), 1);
            }
        }
    }

    /** The routes in the order of the wires. */
    List<Route> route(List<Wire> wires) {
        var order = new ArrayList<Integer>();
        for (int i = 0; i < wires.size(); i++) {
            order.add(i);
        }
        order.sort(Comparator.comparingInt(i -> turn(wires.get(i))));
        var routes = new Route[wires.size()];
        for (int i : order) {
            routes[i] = bestBeside(wires, routes, i);
            count(routes[i], 1);
        }
        for (int i : order) {
            improve(wires, routes, i);
        }
        return List.of(routes);
    }

    /** The best path given all others, without counting routes that merge with it into one line. */
    private Route bestBeside(List<Wire> wires, Route[] routes, int i) {
        if (!wires.get(i).joins()) {
            return best(wires.get(i));
        }
        var companions = new ArrayList<Route>();
        for (int other = 0; other < routes.length; other++) {
            if (other != i && routes[other] != null && wires.get(i).joins(wires.get(other))) {
                companions.add(routes[other]);
            }
        }
        companions.forEach(route -> count(route, -1));
        joined = companions;
        Route best = best(wires.get(i));
        joined = List.of();
        companions.forEach(route -> count(route, 1));
        return best;
    }

    /** The cost of approaching a step on another path than the backward arrows that already lead there. */
    private double apart(Stub to, List<Leg> way) {
        if (joined.isEmpty()) {
            return 0;
        }
        boolean met = joined.stream().anyMatch(route -> route.to().equals(to) && trunk(route.legs()) == trunk(way));
        return met ? 0 : APART;
    }

    /** The horizontal place of the last vertical leg. */
    private static int trunk(List<Leg> way) {
        int at = -1;
        for (Leg leg : way) {
            at = leg.vertical() ? leg.at() : at;
        }
        return at;
    }

    /** Lays a route again, given all others, together with the other answer of its keputusan. */
    private void improve(List<Wire> wires, Route[] routes, int i) {
        Wire wire = wires.get(i);
        int other = partner(wires, i);
        count(routes[i], -1);
        if (other < 0 || wire.joins() || wires.get(other).joins()) {
            routes[i] = bestBeside(wires, routes, i);
            count(routes[i], 1);
            return;
        }
        count(routes[other], -1);
        Route second = best(wires.get(other));
        count(second, 1);
        Route afterSecond = best(wire);
        count(second, -1);
        Route first = best(wire);
        count(first, 1);
        Route afterFirst = best(wires.get(other));
        boolean firstLeads = first.cost() + afterFirst.cost() <= second.cost() + afterSecond.cost();
        routes[i] = firstLeads ? first : afterSecond;
        routes[other] = firstLeads ? afterFirst : second;
        count(first, -1);
        count(routes[i], 1);
        count(routes[other], 1);
    }

    /** The other wire that leaves the same symbols on this page; -1 when there is none. */
    private static int partner(List<Wire> wires, int i) {
        for (int other = Math.max(0, i - 1); other <= i + 1 && other < wires.size(); other++) {
            boolean same = wires.get(other).link().from() == wires.get(i).link().from();
            if (other != i && same && !wires.get(other).from().isEmpty()) {
                return other;
            }
        }
        return -1;
    }

    /** The order in which wires are laid, lowest first: forward ones, then backward ones, each by length. */
    private static int turn(Wire wire) {
        int far = Math.abs(wire.link().to() - wire.link().from());
        int group = (wire.link().isTidak() ? 2 : 0) + (wire.isBack() ? 1 : 0);
        return (group << 16) + far;
    }

    private Route best(Wire wire) {
        Route best = null;
        for (Stub from : starts(wire)) {
            for (Stub to : finishes(wire)) {
                best = best(wire, from, to, best);
            }
        }
        if (best == null) {
            throw new IllegalStateException("no way for " + wire);
        }
        return best;
    }

    private @Nullable Route best(Wire wire, Stub from, Stub to, @Nullable Route known) {
        double ends = start(wire, from) + finish(wire, to);
        Route best = known;
        if (best != null && ends + least(from, to) >= best.cost()) {
            return best;
        }
        for (List<Leg> way : ways.between(from, to)) {
            double cost = ends + length(way) + CORNER * (way.size() - 1);
            if (best != null && cost >= best.cost()) {
                continue;
            }
            for (Leg leg : way) {
                if (best != null && cost >= best.cost()) {
                    break;
                }
                cost += CROSSING * traffic.crossings(leg) + company(leg);
            }
            if (best != null && cost >= best.cost()) {
                continue;
            }
            cost += apart(to, way) + taken(from, way.get(0)) + taken(to, way.get(way.size() - 1));
            if (best == null || cost < best.cost()) {
                best = new Route(wire, from, to, way, cost);
            }
        }
        return best;
    }

    /**
     * A lower bound for the cost of any path between two stubs: the direct distance plus the
     * corners that their sides require.
     */
    private double least(Stub from, Stub to) {
        double far = Math.abs(board.y(to.y()) - board.y(from.y()));
        if (!from.isStrip() && !to.isStrip()) {
            far += Math.abs(board.x(to.x()) - board.x(from.x()));
        }
        return far / board.sizes.column() + CORNER * corners(from, to) - ROUNDING;
    }

    private static int corners(Stub from, Stub to) {
        if (from.isSide() || to.isSide()) {
            return from.isSide() && to.isSide() ? 2 : 1;
        }
        return from.isStrip() || to.isStrip() || from.column() == to.column() ? 0 : 2;
    }

    /** The cost of running beside others; it grows from the fourth run on. */
    private double company(Leg leg) {
        int company = traffic.company(leg);
        return COMPANY * company + CROWD * Math.max(0, company - 2);
    }

    private List<Stub> starts(Wire wire) {
        if (wire.from().isEmpty()) {
            return List.of(strip(wire));
        }
        var stubs = new ArrayList<Stub>();
        for (int node : wire.from()) {
            Set<Sisi> sides = EnumSet.copyOf(board.nodes.get(node).open());
            if (!board.nodes.get(node).isWedged()) {
                sides.remove(Sisi.ATAS);
            }
            sides.removeIf(sisi -> exits[node][sisi.nomor()] > 0);
            sides.removeIf(sisi -> sisi == Sisi.BAWAH && entries[node][sisi.nomor()] > 0);
            sides.forEach(sisi -> stubs.add(Stub.of(node, board.nodes.get(node), sisi)));
        }
        return stubs;
    }

    private List<Stub> finishes(Wire wire) {
        if (wire.to().isEmpty()) {
            return List.of(strip(wire));
        }
        var stubs = new ArrayList<Stub>();
        for (int node : wire.to()) {
            if (board.nodes.get(node).isWedged()) {
                continue;
            }
            Set<Sisi> sides = EnumSet.copyOf(board.nodes.get(node).open());
            sides.removeIf(sisi -> sisi == Sisi.BAWAH && exits[node][sisi.nomor()] > 0);
            if (wire.from().contains(node) || board.nodes.get(node).isJoined()) {
                sides.remove(Sisi.BAWAH);
            }
            sides.forEach(sisi -> stubs.add(Stub.of(node, board.nodes.get(node), sisi)));
        }
        return stubs;
    }

    private Stub strip(Wire wire) {
        Sisi facing = wire.strip() < 0 ? Sisi.BAWAH : Sisi.ATAS;
        return new Stub(-1, facing, 0, wire.strip());
    }

    private double start(Wire wire, Stub from) {
        if (from.isStrip()) {
            return 0;
        }
        boolean unusual = from.sisi() == Sisi.ATAS || (wire.link().isTidak() && from.sisi() == Sisi.BAWAH);
        double cost = unusual ? AGAINST_CUSTOM : 0;
        return cost + BESIDE_EXIT * entries[from.node()][from.sisi().nomor()];
    }

    private double finish(Wire wire, Stub to) {
        if (to.isStrip()) {
            return 0;
        }
        boolean back = wire.isBack();
        double custom = switch (to.sisi()) {
            case ATAS -> back ? AGAINST_CUSTOM : 0;
            case KIRI, KANAN -> back ? 0 : AGAINST_CUSTOM;
            case BAWAH -> back ? 0 : 3 * AGAINST_CUSTOM;
        };
        return custom
                + SHARED_SIDE * entries[to.node()][to.sisi().nomor()]
                + BESIDE_EXIT * exits[to.node()][to.sisi().nomor()];
    }

    private double taken(Stub stub, Leg leg) {
        return stub.isStrip() ? TAKEN_IN_STRIP * traffic.company(Leg.down(leg.at(), stub.y(), stub.y())) : 0;
    }

    private double length(List<Leg> way) {
        double length = 0;
        for (Leg leg : way) {
            length += leg.vertical()
                    ? Math.abs(board.y(leg.to()) - board.y(leg.from()))
                    : Math.abs(board.x(leg.to()) - board.x(leg.from()));
        }
        return length / board.sizes.column();
    }

    private void count(Route route, int times) {
        route.legs().forEach(leg -> traffic.add(leg, times));
        if (!route.from().isStrip()) {
            exits[route.from().node()][route.from().sisi().nomor()] += times;
        }
        if (!route.to().isStrip()) {
            entries[route.to().node()][route.to().sisi().nomor()] += times;
        }
    }
}
