package id.langkah.domain.bagan;

import java.util.ArrayList;
import java.util.List;

/** Divides the rows into pages. */
final class Breaks {
    private static final double SLACK = 1e-6;

    /** The least number of rows on a page after the first. */
    private static final int FEWEST = 3;

    private Breaks() {}

    /**
     * The first row of each page, followed by the number of rows. A page takes as many rows as fit
     * beside its strips, and at least one. A last page of fewer than three rows takes some from the
     * page before it, when three remain there.
     */
    static List<Integer> of(ChartMeasures ukuran) {
        int rows = ukuran.baris().size();
        var starts = new ArrayList<Integer>(List.of(0));
        int row = 0;
        while (row < rows) {
            row = end(ukuran, row);
            starts.add(row);
        }
        int last = starts.size() - 2;
        if (last > 0) {
            int from = Math.max(
                    rows - FEWEST, starts.get(last - 1) + Math.min(FEWEST, starts.get(last) - starts.get(last - 1)));
            while (from < starts.get(last) && !fits(ukuran, from, rows)) {
                from++;
            }
            starts.set(last, Math.min(from, starts.get(last)));
        }
        return starts;
    }

    private static int end(ChartMeasures ukuran, int from) {
        int to = from + 1;
        while (to < ukuran.baris().size() && fits(ukuran, from, to + 1)) {
            to++;
        }
        return to;
    }

    private static boolean fits(ChartMeasures ukuran, int from, int to) {
        double height = from > 0 ? ukuran.penghubung() : 0;
        height += to < ukuran.baris().size() ? ukuran.penghubung() : 0;
        for (double baris : ukuran.baris().subList(from, to)) {
            height += baris;
        }
        return height <= ukuran.halaman() + SLACK;
    }
}
