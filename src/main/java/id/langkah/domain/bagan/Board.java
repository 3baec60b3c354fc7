package id.langkah.domain.bagan;

import id.langkah.domain.bagan.Simbol.Bentuk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** One page before its arrows: where its rows, columns and symbols are. */
final class Board {
    /** The share of a row that stays free above and below its symbols, for arrows and labels. */
    private static final double MARGIN = 0.2;

    /** The same above "Mulai" and below "Selesai", where there is nothing to lead. */
    private static final double END_MARGIN = 0.06;

    final Sizes sizes;
    final int firstRow;
    final int rows;
    final int columns;
    final double head;
    final double foot;
    final double[] rowTop;
    final double[] middle;
    final double[] top;
    final double[] bottom;
    final List<Node> nodes = new ArrayList<>();

    /** The kapsul "Mulai" and "Selesai" of steps that have another symbol, above and below them. */
    final List<Simbol> ends = new ArrayList<>();

    private final int[][] nodeAt;

    Board(Flow flow, ChartMeasures ukuran, int columns, int from, int to, double head, double foot) {
        this.sizes = Sizes.of(ukuran);
        this.firstRow = from;
        this.rows = to - from;
        this.columns = columns;
        this.head = head;
        this.foot = foot;
        rowTop = new double[rows + 1];
        middle = new double[rows];
        top = new double[rows];
        bottom = new double[rows];
        nodeAt = new int[rows][columns];
        rowTop[0] = head;
        for (int row = 0; row < rows; row++) {
            rowTop[row + 1] = rowTop[row] + ukuran.baris().get(from + row);
            Arrays.fill(nodeAt[row], -1);
            place(flow, row, ukuran.baris().size());
        }
    }

    private void place(Flow flow, int row, int total) {
        int sopRow = firstRow + row;
        boolean keputusan = flow.isKeputusan(sopRow);
        boolean stands = flow.stands(sopRow);
        boolean mulai = stands && keputusan && sopRow == 0;
        boolean selesai = stands && flow.endsWithYa(sopRow);
        double height = rowTop[row + 1] - rowTop[row];
        double half = sizes.halfHeight();
        double kapsul = mulai || selesai ? 0.55 * half : 0;
        double gap = mulai || selesai ? 1.5 * sizes.letter() : 0;
        int extra = (mulai ? 1 : 0) + (selesai ? 1 : 0);
        double whole = 2 * half + extra * (2 * kapsul + gap);
        double above = (mulai ? END_MARGIN : MARGIN) * height;
        double below = (selesai ? END_MARGIN : MARGIN) * height;
        double scale = Math.min(1, (height - above - below) / whole);
        top[row] = rowTop[row] + above + (height - above - below - scale * whole) / 2;
        bottom[row] = top[row] + scale * whole;
        middle[row] = top[row] + scale * (half + (mulai ? 2 * kapsul + gap : 0));
        Bentuk bentuk = keputusan ? Bentuk.BELAH_KETUPAT : Bentuk.KOTAK;
        if (!keputusan && (sopRow == 0 || sopRow == total - 1)) {
            bentuk = Bentuk.KAPSUL;
        }
        List<Integer> own = flow.columns(sopRow);
        for (int column : own) {
            Set<Sisi> open = EnumSet.allOf(Sisi.class);
            if (column != own.get(0)) {
                open.remove(Sisi.KIRI);
            } else if (mulai) {
                open.remove(Sisi.ATAS);
            }
            if (column != own.get(own.size() - 1)) {
                open.remove(Sisi.KANAN);
            }
            if (column == own.get(0) && selesai) {
                open.remove(Sisi.BAWAH);
            }
            nodeAt[row][column] = nodes.size();
            nodes.add(new Node(
                    bentuk,
                    row,
                    column,
                    (column + 0.5) * sizes.column(),
                    middle[row],
                    sizes.halfWidth(),
                    scale * half,
                    open));
        }
        if (mulai) {
            end("Mulai", row, own.get(0), top[row] + scale * kapsul, scale * kapsul);
        }
        if (selesai) {
            end("Selesai", row, own.get(0), bottom[row] - scale * kapsul, scale * kapsul);
        }
    }

    private void end(String teks, int row, int column, double cy, double half) {
        double cx = (column + 0.5) * sizes.column();
        Bidang bidang = Bidang.around(cx, cy, sizes.halfWidth(), half);
        ends.add(new Simbol(Bentuk.KAPSUL, firstRow + row, column, bidang, teks));
    }

    /** The symbols of a row of the page, from the left. */
    List<Integer> inRow(int row) {
        return Arrays.stream(nodeAt[row]).filter(node -> node >= 0).boxed().toList();
    }

    /** Whether no symbol stands in a column from one row to another, both included. */
    boolean isFree(int column, int from, int to) {
        for (int row = from; row <= to; row++) {
            if (nodeAt[row][column] >= 0) {
                return false;
            }
        }
        return true;
    }

    int headPlace() {
        return -1;
    }

    int footPlace() {
        return 3 * rows + 1;
    }

    /** About where a place across the page is. */
    double x(int place) {
        int column = place / 3;
        double x = (column + (Leg.isBetween(place) ? 0 : 0.5)) * sizes.column();
        double edge = 0.5 * (0.5 * sizes.column() - sizes.halfWidth());
        return Math.max(edge, Math.min(columns * sizes.column() - edge, x));
    }

    /** About where a place down the page is. */
    double y(int place) {
        if (place == headPlace()) {
            return head / 2;
        }
        if (place == footPlace()) {
            return rowTop[rows] + foot / 2;
        }
        return Leg.isBetween(place) ? rowTop[place / 3] : middle[place / 3];
    }
}
