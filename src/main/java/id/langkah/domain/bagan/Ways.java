package id.langkah.domain.bagan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Generates the paths between two stubs that touch no symbol: straight, with one corner, or through
 * a gutter between columns.
 */
final class Ways {
    private final Board board;

    Ways(Board board) {
        this.board = board;
    }

    List<List<Leg>> between(Stub from, Stub to) {
        var ways = new ArrayList<List<Leg>>();
        if (!from.isSide() && !to.isSide()) {
            straight(from, to, ways);
            throughBand(from, to, ways);
        }
        corner(from, to, false, ways);
        corner(to, from, true, ways);
        for (int gutter = 0; gutter <= board.columns; gutter++) {
            throughGutter(from, to, 3 * gutter, ways);
        }
        return ways;
    }

    private void straight(Stub from, Stub to, List<List<Leg>> ways) {
        Stub fixed = from.isStrip() ? to : from;
        Stub other = from.isStrip() ? from : to;
        boolean meets = other.isStrip() || other.column() == fixed.column();
        if (meets && fixed.node() != other.node() && comes(fixed, other)) {
            ways.add(List.of(Leg.down(fixed.column() * 3 + 1, from.y(), to.y())));
        }
    }

    /** Whether the column is free from an upper or lower side to a strip or to a symbol in it. */
    private boolean comes(Stub fixed, Stub other) {
        int column = fixed.column();
        if (fixed.sisi() == Sisi.BAWAH) {
            return other.isStrip()
                    ? other.y() > fixed.y() && board.isFree(column, fixed.row() + 1, board.rows - 1)
                    : other.sisi() == Sisi.ATAS
                            && other.row() > fixed.row()
                            && board.isFree(column, fixed.row() + 1, other.row() - 1);
        }
        return other.isStrip()
                ? other.y() < fixed.y() && board.isFree(column, 0, fixed.row() - 1)
                : other.sisi() == Sisi.BAWAH
                        && other.row() < fixed.row()
                        && board.isFree(column, other.row() + 1, fixed.row() - 1);
    }

    private void throughBand(Stub from, Stub to, List<List<Leg>> ways) {
        if (from.isStrip() || to.isStrip() || from.column() == to.column()) {
            return;
        }
        if (clear(to, from.band())) {
            ways.add(bent(from, to, from.band()));
        }
        if (from.band() != to.band() && clear(from, to.band())) {
            ways.add(bent(from, to, to.band()));
        }
    }

    private static List<Leg> bent(Stub from, Stub to, int band) {
        int x = from.column() * 3 + 1;
        int end = to.column() * 3 + 1;
        return List.of(Leg.down(x, from.y(), band), Leg.across(band, x, end), Leg.down(end, band, to.y()));
    }

    /** Whether an upper or lower side can be reached from a band through its own column. */
    private boolean clear(Stub stub, int band) {
        return stub.sisi() == Sisi.ATAS
                ? band <= 3 * stub.row() && board.isFree(stub.column(), band / 3, stub.row() - 1)
                : band > 3 * stub.row() && board.isFree(stub.column(), stub.row() + 1, band / 3 - 1);
    }

    /** Adds paths with one corner, from a left or right side to an upper or lower side or a strip. */
    private void corner(Stub side, Stub upright, boolean reversed, List<List<Leg>> ways) {
        if (!side.isSide() || upright.isSide()) {
            return;
        }
        int first = upright.isStrip() ? 0 : upright.column();
        int last = upright.isStrip() ? board.columns - 1 : upright.column();
        for (int column = first; column <= last; column++) {
            int x = 3 * column + 1;
            if (side.reaches(x) && column != side.column() && turns(side.row(), column, upright)) {
                List<Leg> way = List.of(Leg.across(side.y(), side.x(), x), Leg.down(x, side.y(), upright.y()));
                ways.add(reversed ? reversed(way) : way);
            }
        }
    }

    private boolean turns(int row, int column, Stub upright) {
        if (upright.isStrip()) {
            return upright.y() < 0 ? board.isFree(column, 0, row) : board.isFree(column, row, board.rows - 1);
        }
        return upright.sisi() == Sisi.ATAS
                ? row < upright.row() && board.isFree(column, row, upright.row() - 1)
                : row > upright.row() && board.isFree(column, upright.row() + 1, row);
    }

    private static void throughGutter(Stub from, Stub to, int gutter, List<List<Leg>> ways) {
        boolean open = (!from.isSide() || from.reaches(gutter)) && (!to.isSide() || to.reaches(gutter));
        boolean ownSide = from.isSide() && from.equals(to);
        if (!open || (level(from) == level(to) && !ownSide)) {
            return;
        }
        List<Leg> way = feeder(from, gutter);
        way.add(Leg.down(gutter, level(from), level(to)));
        way.addAll(reversed(feeder(to, gutter)));
        ways.add(way);
    }

    /** The vertical place at which a path from a stub meets a gutter. */
    private static int level(Stub stub) {
        return stub.isStrip() || stub.isSide() ? stub.y() : stub.band();
    }

    private static List<Leg> feeder(Stub stub, int gutter) {
        var legs = new ArrayList<Leg>();
        if (stub.isSide()) {
            legs.add(Leg.across(stub.y(), stub.x(), gutter));
        } else if (!stub.isStrip()) {
            int x = stub.column() * 3 + 1;
            legs.add(Leg.down(x, stub.y(), stub.band()));
            legs.add(Leg.across(stub.band(), x, gutter));
        }
        return legs;
    }

    private static List<Leg> reversed(List<Leg> legs) {
        var reversed = new ArrayList<Leg>();
        legs.forEach(leg -> reversed.add(leg.reversed()));
        Collections.reverse(reversed);
        return reversed;
    }
}
