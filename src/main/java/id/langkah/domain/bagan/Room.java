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

    private static final double NEARLY = 1e-6;

    /** Like {@link #TOUCHED}, for runs that would otherwise come too near a table line. */
    private static final double CLOSE = 0.3;

    private final Board board;
    private final Sizes sizes;
    private final List<Tag> tags;

    Room(Board board, List<Tag> tags) {
        this.board = board;
        this.sizes = board.sizes;
        this.tags = tags;
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
            double needed = (lanes(cluster) - 1) * CLOSE * sizes.gap();
            double room = first ? high : border - low;
            double keep = Math.clamp(room - needed, 0, sizes.border());
            low = first ? Math.max(low, keep) : low;
            high = last ? Math.min(high, border - keep) : high;
            crowd(keep < sizes.border());
            spread(cluster, low, high, Double.NaN);
        } else if (!beside(cluster, low, high, border, LEAST_APART) && !beside(cluster, low, high, border, CLOSE)) {
            crowd(sizes.border() > 0);
            spread(cluster, low, high, border);
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
        if (!beside(cluster, low + clear, high - clear, border, LEAST_APART)) {
            grow(cluster, row, border - low - sizes.clear(), high - sizes.clear() - border);
            spread(cluster, low + clear, high - clear, border);
        }
    }

    /** Requests higher rows above and below a band, so that its runs keep their distance from the line in it. */
    private void grow(List<Run> cluster, int row, double above, double below) {
        if (sizes.border() > 0) {
            int lanes = lanes(cluster);
            int before = row == 0 ? 0 : row == board.rows ? lanes : lanes / 2;
            board.growth.row(board.firstRow + row - 1, 2 * (room(before) - above));
            board.growth.row(board.firstRow + row, 2 * (room(lanes - before) - below));
        }
    }

    /** The space that this many runs need on one side of a line. */
    private double room(int lanes) {
        return lanes == 0 ? 0 : sizes.border() + (lanes - 1) * LEAST_APART * sizes.gap();
    }

    private static int lanes(List<Run> cluster) {
        return 1 + cluster.stream().mapToInt(run -> run.lane).max().orElseThrow();
    }

    /**
     * Arranges runs on both sides of a line of the table at the desired distance.
     *
     * @param apart the least distance between runs, as a fraction of the desired one
     * @return false, without changing anything, when the space is too small
     */
    private boolean beside(List<Run> cluster, double low, double high, double border, double apart) {
        double least = apart * sizes.gap();
        double above = border - sizes.border() - low;
        double below = high - border - sizes.border();
        int fitsAbove = above < -NEARLY ? 0 : 1 + (int) ((above + NEARLY) / least);
        int fitsBelow = below < -NEARLY ? 0 : 1 + (int) ((below + NEARLY) / least);
        int lanes = lanes(cluster);
        if (sizes.border() == 0 || fitsAbove + fitsBelow < lanes) {
            return false;
        }
        int half = leansBack(cluster) ? (lanes + 1) / 2 : lanes / 2;
        int first = Math.max(lanes - fitsBelow, Math.min(fitsAbove, half));
        double gapAbove = Math.min(sizes.gap(), above / Math.max(1, first - 1));
        double gapBelow = Math.min(sizes.gap(), below / Math.max(1, lanes - first - 1));
        double startAbove = low + (above - (first - 1) * gapAbove) / 2;
        double startBelow = high - below + (below - (lanes - first - 1) * gapBelow) / 2;
        for (Run run : cluster) {
            run.at = run.lane < first ? startAbove + run.lane * gapAbove : startBelow + (run.lane - first) * gapBelow;
        }
        return true;
    }

    /** Distributes runs evenly around the middle, but none on the line of the table. */
    private void spread(List<Run> cluster, double low, double high, double border) {
        int lanes = lanes(cluster);
        double gap = Math.min(sizes.gap(), (high - low) / lanes);
        double first = (low + high) / 2 - (lanes - 1) / 2.0 * gap;
        double off = Math.abs(Math.IEEEremainder(border - first, gap));
        boolean covered = border > first - gap && border < first + lanes * gap;
        if (covered && off < gap / 4) {
            first += leansBack(cluster) ? -gap / 2 : gap / 2;
        }
        for (Run run : cluster) {
            run.at = first + run.lane * gap;
        }
    }

    /** Whether most ends of the runs lead left or up. */
    private static boolean leansBack(List<Run> cluster) {
        int sum = 0;
        for (Run run : cluster) {
            Run low = run.atLow();
            Run high = run.atHigh();
            sum += low == null ? 0 : run.side(low);
            sum += high == null ? 0 : run.side(high);
        }
        return sum < 0;
    }
}
