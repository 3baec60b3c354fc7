package id.langkah.domain.bagan;

import java.util.List;

/** Distributes the runs of a cluster over a gutter or band by their lanes, off the line of the table in it. */
final class Lanes {
    private static final double NEARLY = 1e-6;

    private final Sizes sizes;

    Lanes(Sizes sizes) {
        this.sizes = sizes;
    }

    /** The number of lanes. */
    static int count(List<Run> cluster) {
        return 1 + cluster.stream().mapToInt(run -> run.lane).max().orElseThrow();
    }

    /**
     * Arranges runs on both sides of a line of the table at the desired distance.
     *
     * @param apart the least distance between runs, as a fraction of the desired one
     * @return false, without changing anything, when the space is too small
     */
    boolean beside(List<Run> cluster, double low, double high, double border, double apart) {
        double least = apart * sizes.gap();
        double above = border - sizes.border() - low;
        double below = high - border - sizes.border();
        int fitsAbove = above < -NEARLY ? 0 : 1 + (int) ((above + NEARLY) / least);
        int fitsBelow = below < -NEARLY ? 0 : 1 + (int) ((below + NEARLY) / least);
        int lanes = count(cluster);
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
    void spread(List<Run> cluster, double low, double high, double border) {
        int lanes = count(cluster);
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
