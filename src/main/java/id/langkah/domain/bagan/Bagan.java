package id.langkah.domain.bagan;

import id.langkah.domain.bagan.Flow.Link;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The flowchart of an SOP, page by page. The same SOP and measures always give the same chart.
 *
 * @param tanpaPelaksana the rows, from 0, that have no pelaksana and so stand in no column
 */
public record Bagan(List<Halaman> halaman, List<Integer> tanpaPelaksana) {
    private static final int LETTERS = 26;

    public Bagan {
        halaman = List.copyOf(halaman);
        tanpaPelaksana = List.copyOf(tanpaPelaksana);
    }

    /**
     * Draws the chart.
     *
     * @throws IllegalArgumentException when there is not one row height per aktivitas
     */
    public static Bagan of(Sop sop, ChartMeasures ukuran) {
        int rows = sop.aktivitas().size();
        if (ukuran.baris().size() != rows) {
            throw new IllegalArgumentException("not one row height per aktivitas");
        }
        var flow = new Flow(sop);
        List<Integer> breaks = Breaks.of(ukuran);
        List<Link> links = flow.links();
        List<String> letters = letters(links, breaks);
        var halaman = new ArrayList<Halaman>();
        for (int page = 0; page + 1 < breaks.size(); page++) {
            halaman.add(halaman(flow, ukuran, sop, breaks, page, links, letters));
        }
        return new Bagan(
                halaman,
                IntStream.range(0, rows)
                        .filter(row -> !flow.stands(row))
                        .boxed()
                        .toList());
    }

    private static Halaman halaman(
            Flow flow,
            ChartMeasures ukuran,
            Sop sop,
            List<Integer> breaks,
            int page,
            List<Link> links,
            List<String> letters) {
        boolean head = false;
        boolean foot = false;
        for (Link link : links) {
            int from = pageOf(breaks, link.from());
            int to = pageOf(breaks, link.to());
            if (from != to && (from == page || to == page)) {
                boolean atHead = (from == page) == (to < from);
                head |= atHead;
                foot |= !atHead;
            }
        }
        var board = new Board(
                flow,
                ukuran,
                sop.pelaksana().size(),
                breaks.get(page),
                breaks.get(page + 1),
                head ? ukuran.penghubung() : 0,
                foot ? ukuran.penghubung() : 0);
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            int from = pageOf(breaks, link.from());
            int to = pageOf(breaks, link.to());
            if (from == page || to == page) {
                boolean atHead = (from == page) == (to < from);
                wires.add(new Wire(
                        link,
                        from == page ? nodes(board, link.from()) : List.of(),
                        to == page ? nodes(board, link.to()) : List.of(),
                        atHead ? board.headPlace() : board.footPlace(),
                        letters.get(i)));
            }
        }
        return new PageLayout(board).lay(wires);
    }

    private static List<Integer> nodes(Board board, int row) {
        return board.inRow(row - board.firstRow);
    }

    /** A letter for each arrow that crosses to another page: A to Z, then AA; blank for others. */
    private static List<String> letters(List<Link> links, List<Integer> breaks) {
        var letters = new ArrayList<String>();
        int crossing = 0;
        for (Link link : links) {
            boolean crosses = pageOf(breaks, link.from()) != pageOf(breaks, link.to());
            letters.add(crosses ? letter(crossing++) : "");
        }
        return letters;
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }

    private static int pageOf(List<Integer> breaks, int row) {
        int page = 0;
        while (breaks.get(page + 1) <= row) {
            page++;
        }
        return page;
    }
}
