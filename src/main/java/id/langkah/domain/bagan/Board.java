package id.langkah.domain.bagan;

import id.langkah.domain.bagan.Simbol.Bentuk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The rows, columns and symbols of one page, before its arrows are laid. */
final class Board {
    final Sizes sizes;
    final Growth growth;
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

    /** The extra kapsul "Mulai" and "Selesai" above and below steps that have a symbol other than kapsul. */
    final List<Simbol> ends = new ArrayList<>();

    private final int[][] nodeAt;

    Board(
            Flow flow,
            Sizes sizes,
            List<Double> heights,
            int columns,
            int from,
            int to,
            double head,
            double foot,
            Growth growth) {
        this.sizes = sizes;
        this.growth = growth;
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
            rowTop[row + 1] = rowTop[row] + heights.get(from + row);
            Arrays.fill(nodeAt[row], -1);
            place(flow, row);
        }
    }

    /** The least height of a row of the SOP in which its symbols and their words fit. */
    static double least(Flow flow, Sizes sizes, int sopRow) {
        if (!flow.stands(sopRow)) {
            return 0;
        }
        if (!flow.isKeputusan(sopRow)) {
            return 2 * (sizes.halfHeight() + sizes.margin());
        }
        double half = Math.max(sizes.labelled(), sizes.halfHeight() + sizes.margin());
        double end = sizes.halfHeight() + sizes.endGap() + 2 * sizes.kapsulHeight() + sizes.endMargin();
        boolean mulai = sopRow == 0;
        boolean selesai = flow.endsWithYa(sopRow);
        return (mulai ? end : half) + (selesai ? end : half);
    }

    private void place(Flow flow, int row) {
        int sopRow = firstRow + row;
        boolean keputusan = flow.isKeputusan(sopRow);
        boolean stands = flow.stands(sopRow);
        boolean mulai = stands && keputusan && sopRow == 0;
        boolean selesai = stands && flow.endsWithYa(sopRow);
        double height = rowTop[row + 1] - rowTop[row];
        double half = sizes.halfHeight();
        double end = sizes.endGap() + 2 * sizes.kapsulHeight();
        double whole = 2 * half + (mulai ? end : 0) + (selesai ? end : 0);
        double above = mulai ? sizes.endMargin() : sizes.margin();
        double below = selesai ? sizes.endMargin() : sizes.margin();
        top[row] = rowTop[row] + above + (height - above - below - whole) / 2;
        bottom[row] = top[row] + whole;
        middle[row] = top[row] + half + (mulai ? end : 0);
        Bentuk other = !keputusan && flow.isEnd(sopRow) ? Bentuk.KAPSUL : Bentuk.KOTAK;
        List<Integer> own = flow.columns(sopRow);
        int main = stands ? flow.pemutus(sopRow) : -1;
        boolean between = stands && main != own.getFirst() && main != own.getLast();
        int begin = between ? own.getFirst() : main;
        for (int column : own) {
            Set<Sisi> open = EnumSet.allOf(Sisi.class);
            if (column != own.get(0)) {
                open.remove(Sisi.KIRI);
            }
            if (column == begin && mulai) {
                open.remove(Sisi.ATAS);
            }
            if (column != own.get(own.size() - 1)) {
                open.remove(Sisi.KANAN);
            }
            if (column == main && selesai) {
                open.remove(Sisi.BAWAH);
            }
            nodeAt[row][column] = nodes.size();
            nodes.add(new Node(
                    keputusan && column == main ? Bentuk.BELAH_KETUPAT : other,
                    row,
                    column,
                    (column + 0.5) * sizes.column(),
                    middle[row],
                    sizes.halfWidth(),
                    half,
                    open));
        }
        if (mulai) {
            end("Mulai", row, begin, top[row] + sizes.kapsulHeight());
        }
        if (selesai) {
            end("Selesai", row, main, bottom[row] - sizes.kapsulHeight());
        }
    }

    private void end(String teks, int row, int column, double cy) {
        double cx = (column + 0.5) * sizes.column();
        Bidang bidang = Bidang.around(cx, cy, sizes.kapsulWidth(), sizes.kapsulHeight());
        ends.add(new Simbol(Bentuk.KAPSUL, firstRow + row, column, bidang, teks));
    }

    /** The symbols of a row from which arrows leave; for a keputusan only the belah ketupat. */
    List<Integer> leaving(int row) {
        List<Integer> all = inRow(row);
        List<Integer> diamonds = all.stream()
                .filter(node -> nodes.get(node).bentuk() == Bentuk.BELAH_KETUPAT)
                .toList();
        return diamonds.isEmpty() ? all : diamonds;
    }

    /** The symbols of a row of the page, from the left. */
    List<Integer> inRow(int row) {
        return Arrays.stream(nodeAt[row]).filter(node -> node >= 0).boxed().toList();
    }

    /** Whether a column has no symbol from one row to another, both included. */
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

    /** The approximate x of a horizontal place (see {@link Leg}). */
    double x(int place) {
        int column = place / 3;
        double x = (column + (Leg.isBetween(place) ? 0 : 0.5)) * sizes.column();
        double edge = 0.5 * (0.5 * sizes.column() - sizes.halfWidth());
        return Math.max(edge, Math.min(columns * sizes.column() - edge, x));
    }

    /** The approximate y of a vertical place (see {@link Leg}). */
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
