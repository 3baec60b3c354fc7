package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.SelKisi;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet that is read, and which of them are merged. */
final class PlanCells {
    /** The most characters of all cells together: 16 million. */
    private static final int MOST_LETTERS = 16 << 20;

    private final SheetEdges edges;
    private final PlanFindings findings;
    private final Map<Long, SelKisi> cells = new HashMap<>();
    private final List<CellRangeAddress> merged = new ArrayList<>();
    private int letters;

    /** @param findings counts what is left out */
    PlanCells(SheetEdges edges, PlanFindings findings) {
        this.edges = edges;
        this.findings = findings;
    }

    /**
     * Adds a cell.
     *
     * @param warna the fill as 0xRRGGBB; null for none, and white counts as none
     * @return whether something is kept of it
     */
    boolean put(int row, int column, String teks, @Nullable Integer warna) {
        if (!edges.holds(column, row)) {
            if (!teks.isBlank()) {
                findings.beyond();
            }
            return false;
        }
        boolean white = warna != null && warna == 0xffffff;
        if (teks.isBlank() && (warna == null || white)) {
            return false;
        }
        String kept = findings.shortened(teks);
        letters += kept.length();
        if (letters > MOST_LETTERS) {
            throw new SheetPlan.TooMuch();
        }
        cells.put(key(row, column), new SelKisi(row, column, 1, 1, findings.printable(kept), white ? null : warna));
        return true;
    }

    /** Whether there are more merged cells than are read. */
    boolean hasManyMerges() {
        return merged.size() >= Denah.MAX_SHAPES * 4;
    }

    void merge(CellRangeAddress range) {
        if (edges.holds(range.getFirstColumn(), range.getFirstRow()) && !hasManyMerges()) {
            merged.add(range);
        }
    }

    private static long key(int row, int column) {
        return ((long) row << 32) | column;
    }

    /** All cells; a merged one stands as its first cell. */
    List<SelKisi> all() {
        var all = new ArrayList<SelKisi>();
        for (CellRangeAddress range : merged) {
            int row = range.getFirstRow();
            int column = range.getFirstColumn();
            SelKisi first = cells.getOrDefault(key(row, column), SelKisi.of(row, column, ""));
            all.add(new SelKisi(
                    row,
                    column,
                    range.getLastRow() - row + 1,
                    range.getLastColumn() - column + 1,
                    first.teks(),
                    first.warna()));
        }
        all.addAll(cells.values());
        return all;
    }
}
