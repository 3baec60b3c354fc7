package id.langkah.domain.bagan;

import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The flowchart of an SOP, page by page. The same SOP and measures always give the same chart.
 *
 * @param tanpaPelaksana the rows, from 0, without a pelaksana, which stand in no column
 * @param disingkat whether Ya and Tidak are written as Y and T
 * @param sesak whether some arrows lie nearer to a line between columns than wanted, because there
 *     is not enough room
 */
public record Bagan(List<Halaman> halaman, List<Integer> tanpaPelaksana, boolean disingkat, boolean sesak) {
    /** The most repetitions of the layout with rows made higher as needed. */
    private static final int MOST_ROUNDS = 12;

    public Bagan {
        halaman = List.copyOf(halaman);
        tanpaPelaksana = List.copyOf(tanpaPelaksana);
    }

    /** Lays out the chart. @throws IllegalArgumentException unless there is exactly one row height per aktivitas */
    public static Bagan of(Sop sop, ChartMeasures ukuran) {
        return of(sop, ukuran, sop.aktivitas().size() - 1);
    }

    /**
     * Lays out the chart of an SOP in which the rows after {@code last} only continue the texts of
     * earlier rows.
     *
     * @param last the last row, from 0, that is a step
     */
    static Bagan of(Sop sop, ChartMeasures ukuran, int last) {
        int rows = sop.aktivitas().size();
        if (ukuran.baris().size() != rows) {
            throw new IllegalArgumentException("not one row height per aktivitas");
        }
        var flow = new Flow(sop, last);
        Sizes sizes = Sizes.of(ukuran);
        var heights = new ArrayList<Double>();
        for (int row = 0; row < rows; row++) {
            heights.add(Math.max(ukuran.baris().get(row), Board.least(flow, sizes, row)));
        }
        var drawing = new Drawing(sop, flow, sizes, ukuran.withBaris(heights));
        for (int round = 0; round < MOST_ROUNDS && drawing.growth.isAsked(drawing.levels); round++) {
            drawing = drawing.grown();
        }
        return new Bagan(
                drawing.halaman,
                IntStream.range(0, rows)
                        .filter(row -> !flow.stands(row))
                        .boxed()
                        .toList(),
                sizes.shortened(),
                drawing.growth.isCrowded());
    }
}
