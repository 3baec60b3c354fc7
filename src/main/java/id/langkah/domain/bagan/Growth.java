package id.langkah.domain.bagan;

import java.util.ArrayList;
import java.util.List;

/** What a chart turns out to need beyond its measures while it is laid: it is then laid again. */
final class Growth {
    private final double[] rows;
    private int levels = 1;

    Growth(int rows) {
        this.rows = new double[rows];
    }

    /** A row of the SOP should be higher by so much. */
    void row(int row, double more) {
        if (row >= 0 && row < rows.length) {
            rows[row] = Math.max(rows[row], more);
        }
    }

    /** So many segilima have to stand above each other in a strip. */
    void levels(int count) {
        levels = Math.max(levels, count);
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
