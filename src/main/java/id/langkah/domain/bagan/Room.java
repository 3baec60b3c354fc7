package id.langkah.domain.bagan;

import java.util.List;

/**
 * The space in which runs may lie: a gutter up to the symbols and labels on both sides, a band up
 * to those above and below, a column or row as far as its symbols can be touched.
 */
final class Room {
    /** The fraction of a symbol's side on which arrows may touch. */
    private static final double TOUCHED = 0.7;

    /** The distance to labels and to the edge of the columns, as a fraction of a column. */
    private static final double EDGE = 0.015;

    /** The least distance between neighbouring runs, as a fraction of the desired one. */
    private static final double LEAST_APART = 0.5;

    /** Like {@link #TOUCHED}, for runs that would otherwise come too near a table line. */
    private static final double CLOSE = 0.3;

    private final Board board;
    private final Sizes sizes;
    private final List<Tag> tags;
    private final Lanes lanes;

    Room(Board board, List<Tag> tags) {
        this.board = board;
        this.sizes = board.sizes;
        this.tags = tags;
        this.lanes = new Lanes(sizes);
    }

    /** The order of runs; lower comes first. A run with a label above it lies above all others. */
    int rank(Run run) {
        boolean inRow = !run.leg.vertical() && !Leg.isBetween(run.leg.at());
        return inRow && leavesDiamond(run) ? 0 : 1;
    }

    /** Sets the position of each run of a cluster by its lane. */
    void place(List<Run> cluster) {
        boolean vertical = cluster.get(0).leg.vertical();
        int at = cluster.get(0).leg.at();
        if (!Leg.isBetween(at)) {
            double middle = vertical ? board.x(at) : board.y(at);
            centre(cluster, middle, vertical ? halfColumn(cluster, at / 3) : halfRow(at / 3));
        } else if (vertical) {
            gutter(cluster, at / 3);
        } else {
            band(cluster, at / 3);
        }
    }

    private double halfRow(int row) {
        return board.inRow(row).stream()
                .mapToDouble(node -> TOUCHED * board.nodes.get(node).halfHeight())
                .min()
                .orElse(TOUCHED * sizes.halfHeight());
    }

    /** Half the width available to runs that lead into a belah ketupat without touching the label beside it. */
    private double halfColumn(List<Run> cluster, int column) {
        double half = TOUCHED * sizes.halfWidth();
        for (Tag tag : tags) {
            if (tag.node().column() == column && tag.isAside() && meets(cluster, tag)) {
                Bidang bidang = tag.label().bidang();
                double aside = Math.abs(bidang.tengah().x() - tag.node().cx()) - bidang.lebar() / 2;
                half = Math.min(half, 0.8 * aside);
            }
        }
        return half;
    }

    private static boolean meets(List<Run> cluster, Tag tag) {
        int first = 3 * tag.node().row() + 1;
        int from = tag.sisi() == Sisi.ATAS ? first - 2 : first;
        int to = tag.sisi() == Sisi.BAWAH ? first + 2 : first;
        return cluster.stream().anyMatch(run -> run.low() <= to && run.high() >= from);
    }

    /** Arranges runs around the middle, the most important one in the middle. */
    private void centre(List<Run> cluster, double middle, double half) {
        Run main = cluster.get(0);
        int last = 0;
        for (Run run : cluster) {
            main = weight(run) > weight(main) ? run : main;
            last = Math.max(last, run.lane);
        }
        double pivot = weight(main) > 0 ? main.lane : last / 2.0;
        double farthest = Math.max(pivot, last - pivot);
        double gap = farthest == 0 ? 0 : Math.min(sizes.gap(), half / farthest);
        for (Run run : cluster) {
            run.at = middle + (run.lane - pivot) * gap;
        }
    }

    private int weight(Run run) {
        if (leavesDiamond(run)) {
            return 3;
        }
        if (run.before == null && run.after == null) {
            return 2;
        }
        return run.leavesSymbol() ? 1 : 0;
    }

    private boolean leavesDiamond(Run run) {
        return run.leavesSymbol() && board.nodes.get(run.start.node()).bentuk() == Simbol.Bentuk.BELAH_KETUPAT;
    }

    private void gutter(List<Run> cluster, int gutter) {
        double border = gutter * sizes.column();
        boolean first = gutter == 0;
        boolean last = gutter == board.columns;
        double toSymbol = 0.5 * sizes.column() - sizes.halfWidth() - sizes.clear();
        double low = first ? EDGE * sizes.column() : border - toSymbol;
        double high = last ? border - EDGE * sizes.column() : border + toSymbol;
        for (Tag tag : tags) {
            if (meets(cluster, tag)) {
                Bidang bidang = tag.label().bidang();
                boolean right = tag.sisi() != Sisi.KIRI;
                if (right && tag.node().column() == gutter - 1) {
                    low = Math.max(low, bidang.kanan() + EDGE * sizes.column());
                } else if (!right && tag.node().column() == gutter) {
                    high = Math.min(high, bidang.x() - EDGE * sizes.column());
                }
            }
        }
        if (first || last) {
            double needed = (Lanes.count(cluster) - 1) * CLOSE * sizes.gap();
            double room = first ? high : border - low;
            double keep = Math.clamp(room - needed, 0, sizes.border());
            low = first ? Math.max(low, keep) : low;
            high = last ? Math.min(high, border - keep) : high;
            crowd(keep < sizes.border());
            lanes.spread(cluster, low, high, Double.NaN);
        } else if (!lanes.beside(cluster, low, high, border, LEAST_APART)
                && !lanes.beside(cluster, low, high, border, CLOSE)) {
            crowd(sizes.border() > 0);
            lanes.spread(cluster, low, high, border);
        }
    }

    private void crowd(boolean crowded) {
        if (crowded) {
            board.growth.crowd();
        }
    }

    private void band(List<Run> cluster, int row) {
        double low = row == 0 ? board.rowTop[0] - board.head * 0.2 : board.bottom[row - 1];
        double high = row == board.rows ? board.rowTop[row] + board.foot * 0.2 : board.top[row];
        double clear = sizes.clear();
        for (Tag tag : tags) {
            Bidang bidang = tag.label().bidang();
            if (tag.node().row() == row - 1 && tag.sisi() == Sisi.BAWAH) {
                low = Math.max(low, bidang.bawah());
            } else if (tag.node().row() == row && tag.sisi() != Sisi.BAWAH) {
                high = Math.min(high, bidang.y());
            }
        }
        clear = Math.min(clear, (high - low) / 4);
        double border = board.rowTop[row];
        if (!lanes.beside(cluster, low + clear, high - clear, border, LEAST_APART)) {
            grow(cluster, row, border - low - sizes.clear(), high - sizes.clear() - border);
            lanes.spread(cluster, low + clear, high - clear, border);
        }
    }

    /** Requests higher rows above and below a band, so that its runs keep their distance from the line in it. */
    private void grow(List<Run> cluster, int row, double above, double below) {
        if (sizes.border() > 0) {
            int all = Lanes.count(cluster);
            int before = row == 0 ? 0 : row == board.rows ? all : all / 2;
            board.growth.row(board.firstRow + row - 1, 2 * (room(before) - above));
            board.growth.row(board.firstRow + row, 2 * (room(all - before) - below));
        }
    }

    /** The space that this many runs need on one side of a line. */
    private double room(int lanes) {
        return lanes == 0 ? 0 : sizes.border() + (lanes - 1) * LEAST_APART * sizes.gap();
    }
}
