package id.langkah.domain.bagan;

import java.util.ArrayList;
import java.util.List;

/** Collects how much higher rows and strips must be for the next attempt at the layout. */
final class Growth {
    private final double[] rows;
    private int levels = 1;
    private boolean crowded;

    Growth(int rows) {
        this.rows = new double[rows];
    }

    /** Requests that a row of the SOP be higher by this much. */
    void row(int row, double more) {
        if (row >= 0 && row < rows.length) {
            rows[row] = Math.max(rows[row], more);
        }
    }

    /** Requests room for this many segilima above each other in a strip. */
    void levels(int count) {
        levels = Math.max(levels, count);
    }

    /** Reports that arrows do not fit between columns. */
    void crowd() {
        crowded = true;
    }

    boolean isCrowded() {
        return crowded;
    }

    int levels() {
        return levels;
    }

    boolean isAsked(int known) {
        if (levels > known) {
            return true;
        }
        for (double more : rows) {
            if (more > 0) {
                return true;
            }
        }
        return false;
    }

    List<Double> applied(List<Double> heights) {
        var grown = new ArrayList<Double>();
        for (int row = 0; row < rows.length; row++) {
            grown.add(heights.get(row) + rows[row]);
        }
        return grown;
    }
}
