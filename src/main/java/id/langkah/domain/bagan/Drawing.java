package id.langkah.domain.bagan;

import id.langkah.domain.bagan.Flow.Link;
import id.langkah.domain.sop.Sop;
import java.util.ArrayList;
import java.util.List;

/** One attempt to lay out a chart with given heights; what was too small is recorded in its growth. */
final class Drawing {
    private static final int LETTERS = 26;

    final List<Halaman> halaman = new ArrayList<>();
    final Growth growth;
    final int levels;
    private final Sop sop;
    private final Flow flow;
    private final Sizes sizes;
    private final ChartMeasures ukuran;
    private final List<Integer> breaks;
    private final List<Link> links;
    private final List<String> letters;

    Drawing(Sop sop, Flow flow, Sizes sizes, ChartMeasures ukuran) {
        this(sop, flow, sizes, ukuran, 1);
    }

    private Drawing(Sop sop, Flow flow, Sizes sizes, ChartMeasures ukuran, int levels) {
        this.sop = sop;
        this.flow = flow;
        this.sizes = sizes;
        this.ukuran = ukuran;
        this.levels = levels;
        this.growth = new Growth(ukuran.baris().size());
        this.breaks = Breaks.of(ukuran.withPenghubung(levels * ukuran.penghubung()));
        this.links = flow.links();
        this.letters = letters();
        for (int page = 0; page + 1 < breaks.size(); page++) {
            halaman.add(page(page));
        }
    }

    /** Another attempt, with the heights increased where this one was too small. */
    Drawing grown() {
        return new Drawing(sop, flow, sizes, ukuran.withBaris(growth.applied(ukuran.baris())), growth.levels());
    }

    private Halaman page(int page) {
        boolean head = false;
        boolean foot = false;
        for (Link link : links) {
            int from = pageOf(link.from());
            int to = pageOf(link.to());
            if (from != to && (from == page || to == page)) {
                boolean atHead = (from == page) == (to < from);
                head |= atHead;
                foot |= !atHead;
            }
        }
        var board = new Board(
                flow,
                sizes,
                ukuran.baris(),
                sop.pelaksana().size(),
                breaks.get(page),
                breaks.get(page + 1),
                head ? levels * ukuran.penghubung() : 0,
                foot ? levels * ukuran.penghubung() : 0,
                growth);
        var wires = new ArrayList<Wire>();
        for (int i = 0; i < links.size(); i++) {
            Link link = links.get(i);
            int from = pageOf(link.from());
            int to = pageOf(link.to());
            if (from == page || to == page) {
                boolean atHead = (from == page) == (to < from);
                wires.add(new Wire(
                        link,
                        from == page ? board.leaving(link.from() - board.firstRow) : List.of(),
                        to == page ? nodes(board, link.to()) : List.of(),
                        atHead ? board.headPlace() : board.footPlace(),
                        letters.get(i)));
            }
        }
        return new PageLayout(board, ukuran.penghubung()).lay(Wire.joined(wires));
    }

    private static List<Integer> nodes(Board board, int row) {
        return board.inRow(row - board.firstRow);
    }

    /** A letter for each arrow that continues on another page: A to Z, then AA; blank for the others. */
    private List<String> letters() {
        var letters = new ArrayList<String>();
        int crossing = 0;
        for (Link link : links) {
            boolean crosses = pageOf(link.from()) != pageOf(link.to());
            letters.add(crosses ? letter(crossing++) : "");
        }
        return letters;
    }

    private static String letter(int number) {
        String last = String.valueOf((char) ('A' + number % LETTERS));
        return number < LETTERS ? last : letter(number / LETTERS - 1) + last;
    }

    private int pageOf(int row) {
        int page = 0;
        while (breaks.get(page + 1) <= row) {
            page++;
        }
        return page;
    }
}
