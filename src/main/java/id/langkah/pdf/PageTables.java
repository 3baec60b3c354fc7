package id.langkah.pdf;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.SelKisi;
import id.langkah.domain.pengenalan.Tulisan;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Produces a {@link Denah} for each ruled table of a page, with the drawings in it. */
final class PageTables {

    private static final Pattern ANSWER = Pattern.compile("(?i)(ya|tidak|tdk|y|t|yes|no|ok)\\s*[.:]?");

    private static final Pattern PAGE_NUMBER = Pattern.compile(
            "(?i)[-–—| ]*(?:(?:halaman|hal\\.?|page)\\s*)?\\d{1,3}(?:\\s*(?:dari|/|of)\\s*\\d{1,3})?[-–—| ]*");

    private final InkPage page;
    private final TableInk ink;
    private final List<RuledTable> tables;
    private final List<TextRun> runs;
    private final Map<Rectangle2D, List<TextRun>> inCell = new HashMap<>();
    private final List<TextRun> beside = new ArrayList<>();

    private PageTables(InkPage page) {
        this.page = page;
        ink = new TableInk(InkSorting.of(page.painted()));
        tables = RuleLattice.of(ink.strokes()).stream()
                .filter(table ->
                        table.x().size() <= Kisi.MAX_COLUMNS + 1 && table.y().size() <= Kisi.MAX_ROWS + 1)
                .map(table -> UnruledLanes.parted(table, page.glyphs()))
                .toList();
        runs = TextRuns.of(page.glyphs(), tables);
        runs.forEach(this::place);
    }

    /**
     * Adds the tables of a page from the top down.
     *
     * @param all the tables of earlier pages; the last one grows when it continues here
     * @param lines the lines of text beside the tables
     * @return whether the page contains a table of steps, or the end of one
     */
    static boolean add(InkPage page, List<Denah> all, PageLines lines) {
        boolean steps = false;
        var here = new PageTables(page);
        double top = 0;
        for (RuledTable table : here.tables) {
            lines.add(here.linesBetween(top, table.y().getFirst()), page.number());
            Denah last = all.isEmpty() ? null : all.getLast();
            int head = TableHead.of(table, here::inCell);
            steps |= head >= 0;
            if (head < 0 && last != null && last.halaman() < page.number() && isAlike(table, last)) {
                lines.take();
                all.set(all.size() - 1, ContinuedTable.of(last, here.denah(table, 0, List.of())));
                steps = true;
            } else {
                all.add(here.denah(table, head, lines.take()));
            }
            top = table.y().getFirst();
        }
        lines.add(here.linesBetween(top, page.height()), page.number());
        return steps;
    }

    private void place(TextRun run) {
        Rectangle2D best = TablePlaces.cell(tables, run);
        if (best == null) {
            beside.add(run);
        } else {
            inCell.computeIfAbsent(best, box -> new ArrayList<>()).add(run);
        }
    }

    private List<String> linesBetween(double top, double bottom) {
        List<TextRun> between = beside.stream()
                .filter(run -> run.turn() == 0)
                .filter(run -> run.box().getCenterY() >= top && run.box().getCenterY() < bottom)
                .toList();
        return CellText.of(between, new Rectangle2D.Double(0, 0, page.width() * 10, 1))
                .lines()
                .filter(line -> !line.isBlank() && !PAGE_NUMBER.matcher(line).matches())
                .toList();
    }

    private Denah denah(RuledTable table, int head, List<String> before) {
        boolean drawn = head >= 0;
        double from = drawn ? table.y().get(head) : Double.MAX_VALUE;
        Rectangle2D body = new Rectangle2D.Double(
                table.bounds().getMinX() - 40,
                from,
                table.bounds().getWidth() + 80,
                Math.max(0, table.bounds().getMaxY() + 60 - from));
        List<InkShape> shapes = drawn ? ink.shapes(table, body) : List.of();
        List<InkLine> lines = drawn ? ink.lines(table, body) : List.of();
        Set<RuledTable.RuledCell> lanes = TableLanes.of(table, shapes);
        List<Tulisan> words = new ArrayList<>();
        Map<InkShape, StringBuilder> written = new HashMap<>();
        List<SelKisi> cells = new ArrayList<>();
        for (RuledTable.RuledCell cell : table.cells()) {
            List<TextRun> own = new ArrayList<>();
            for (TextRun run : inCell(table.box(cell))) {
                InkShape in = TableLanes.within(shapes, run);
                if (in != null) {
                    written.computeIfAbsent(in, shape -> new StringBuilder())
                            .append(run.text())
                            .append(' ');
                } else if (lanes.contains(cell)
                        || (TableLanes.isAfter(table, cell, shapes)
                                && ANSWER.matcher(run.text()).matches())) {
                    words.add(new Tulisan(TablePlaces.petak(run.box(), table), run.text()));
                } else {
                    own.add(run);
                }
            }
            cells.add(new SelKisi(
                    cell.row(),
                    cell.column(),
                    cell.rows(),
                    cell.columns(),
                    CellText.of(own, table.box(cell)),
                    ink.fill(table.box(cell))));
        }
        for (TextRun run : beside) {
            InkShape in = TableLanes.within(shapes, run);
            if (in != null) {
                written.computeIfAbsent(in, shape -> new StringBuilder())
                        .append(run.text())
                        .append(' ');
            }
        }
        List<Bentuk> bentuk = new ArrayList<>();
        for (InkShape shape : shapes) {
            String text =
                    written.getOrDefault(shape, new StringBuilder()).toString().strip();
            bentuk.add(new Bentuk(
                    "b" + bentuk.size(), shape.jenis(), TablePlaces.petak(shape.box(), table), text, shape.guessed()));
        }
        return new Denah(
                "Halaman " + page.number(),
                "",
                page.number(),
                before,
                new Kisi(TablePlaces.moved(table.x()), TablePlaces.moved(table.y()), cells),
                bentuk,
                lines.stream().map(line -> TablePlaces.garis(line, table)).toList(),
                words,
                page.pictures().stream()
                        .filter(picture -> drawn && table.bounds().contains(picture.getCenterX(), picture.getCenterY()))
                        .map(picture -> TablePlaces.petak(picture, table))
                        .toList(),
                lines.size() >= TableInk.MOST_LINES
                        ? List.of(Masalah.peringatan(
                                "Bagan di halaman ini terlalu rumit; tidak semua garisnya dibaca.",
                                "Halaman " + page.number(),
                                "Periksa arah panahnya."))
                        : List.of());
    }

    /**
     * Whether a table without a head continues the last table of the page before: it has the same
     * width, and each of its vertical rules stands below one of the upper table, which may have
     * more.
     */
    private static boolean isAlike(RuledTable table, Denah above) {
        List<Double> x = TablePlaces.moved(table.x());
        int columns = above.kisi().columns();
        if (Math.abs(x.getLast() - above.kisi().x(columns)) > ContinuedTable.SAME) {
            return false;
        }
        return x.size() > 3
                && x.stream()
                        .allMatch(place -> IntStream.rangeClosed(0, columns)
                                .anyMatch(c -> Math.abs(above.kisi().x(c) - place) <= ContinuedTable.SAME));
    }

    private List<TextRun> inCell(Rectangle2D box) {
        return inCell.getOrDefault(box, List.of());
    }
}
