package id.langkah.word;

import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SelKisi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** A table with its place on the endless page. Tables nested in its cells are handled separately. */
final class LaidTable {
    private static final double SAME = 2_000;

    private record LaidCell(
            Petak petak, String teks, @Nullable Integer warna) {}

    private final List<String> before;
    private final boolean measured;
    private final int broken;
    private final List<LaidCell> cells = new ArrayList<>();
    private final TreeSet<Double> x = new TreeSet<>();
    private final TreeSet<Double> y = new TreeSet<>();

    /**
     * @param before the lines of text above the table
     * @param measured whether the file gives the heights of most rows
     * @param broken the number of rows whose cells do not fit the columns
     */
    LaidTable(List<String> before, boolean measured, int broken) {
        this.before = List.copyOf(before);
        this.measured = measured;
        this.broken = broken;
    }

    void add(Petak petak, String teks, @Nullable Integer warna) {
        edge(x, petak.kiri());
        edge(x, petak.kanan());
        edge(y, petak.atas());
        edge(y, petak.bawah());
        cells.add(new LaidCell(petak, teks, warna));
    }

    /** Merges edges that are closer than the thickness of a line. */
    private static void edge(NavigableSet<Double> edges, double place) {
        if (edges.subSet(place - SAME, place + SAME).isEmpty()) {
            edges.add(place);
        }
    }

    List<String> before() {
        return before;
    }

    boolean measured() {
        return measured;
    }

    int broken() {
        return broken;
    }

    boolean isEmpty() {
        return x.size() < 2 || y.size() < 2;
    }

    double left() {
        return x.getFirst();
    }

    double top() {
        return y.getFirst();
    }

    double bottom() {
        return y.getLast();
    }

    /** The cells, with positions from the top left of the table. */
    Kisi kisi() {
        List<Double> columns = x.stream().limit(Kisi.MAX_COLUMNS + 1L).toList();
        List<Double> rows = y.stream().limit(Kisi.MAX_ROWS + 1L).toList();
        List<SelKisi> all = new ArrayList<>();
        for (LaidCell cell : cells) {
            int column = nearest(columns, cell.petak.kiri());
            int row = nearest(rows, cell.petak.atas());
            int width = nearest(columns, cell.petak.kanan()) - column;
            int height = nearest(rows, cell.petak.bawah()) - row;
            if (width > 0 && height > 0) {
                all.add(new SelKisi(row, column, height, width, cell.teks, cell.warna));
            }
        }
        return new Kisi(moved(columns, left()), moved(rows, top()), all);
    }

    private static List<Double> moved(List<Double> edges, double by) {
        return edges.stream().map(edge -> edge - by).toList();
    }

    private static int nearest(List<Double> edges, double place) {
        int found = Collections.binarySearch(edges, place);
        if (found >= 0) {
            return found;
        }
        int above = Math.min(-found - 1, edges.size() - 1);
        int below = Math.max(above - 1, 0);
        return place - edges.get(below) < edges.get(above) - place ? below : above;
    }
}
