package id.langkah.pdf;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.Bentuk;
import id.langkah.domain.pengenalan.Denah;
import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Kisi;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.SelKisi;
import id.langkah.domain.pengenalan.Tulisan;
import id.langkah.domain.pengenalan.Ujung;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Produces a {@link Denah} for each ruled table of a page, with the drawings in it. */
final class PageTables {
    /** The EMU of one point. */
    static final double POINT = 12_700;

    private static final Pattern ANSWER = Pattern.compile("(?i)(ya|tidak|tdk|y|t|yes|no|ok)\\s*[.:]?");
    private static final Set<String> HEADS = Set.of(
            "kegiatan", "aktivitas", "uraian", "pelaksana", "mutu baku", "mutubaku", "kelengkapan", "waktu", "output");

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
            int head = here.head(table);
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

    /**
     * Adds a text run to the cell that contains most of it, or to the cell where it begins when it
     * continues into the next.
     */
    private void place(TextRun run) {
        double middle = run.box().getCenterY();
        double width = Math.max(0.1, run.box().getWidth());
        Rectangle2D best = null;
        double most = 0;
        for (RuledTable table : tables) {
            if (!table.bounds().intersects(run.box())) {
                continue;
            }
            for (RuledTable.RuledCell cell : table.cells()) {
                Rectangle2D box = table.box(cell);
                boolean level = middle >= box.getMinY() && middle < box.getMaxY();
                double share = level
                        ? (Math.min(box.getMaxX(), run.box().getMaxX())
                                        - Math.max(box.getMinX(), run.box().getMinX()))
                                / width
                        : 0;
                boolean begins = box.getMinX() <= run.box().getMinX() + 1
                        && box.getMaxX() > run.box().getMinX() + 1;
                double weight = share > 0 ? share + (begins ? 0.25 : 0) : 0;
                if (weight > most) {
                    most = weight;
                    best = box;
                }
            }
        }
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
        Set<RuledTable.RuledCell> lanes = lanes(table, shapes);
        List<Tulisan> words = new ArrayList<>();
        Map<InkShape, StringBuilder> written = new HashMap<>();
        List<SelKisi> cells = new ArrayList<>();
        for (RuledTable.RuledCell cell : table.cells()) {
            List<TextRun> own = new ArrayList<>();
            for (TextRun run : inCell.getOrDefault(table.box(cell), List.of())) {
                InkShape in = within(shapes, run);
                if (in != null) {
                    written.computeIfAbsent(in, shape -> new StringBuilder())
                            .append(run.text())
                            .append(' ');
                } else if (lanes.contains(cell)
                        || (isAfter(table, cell, shapes)
                                && ANSWER.matcher(run.text()).matches())) {
                    words.add(new Tulisan(petak(run.box(), table), run.text()));
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
            InkShape in = within(shapes, run);
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
            bentuk.add(
                    new Bentuk("b" + bentuk.size(), shape.jenis(), petak(shape.box(), table), text, shape.guessed()));
        }
        return new Denah(
                "Halaman " + page.number(),
                "",
                page.number(),
                before,
                new Kisi(moved(table.x()), moved(table.y()), cells),
                bentuk,
                lines.stream().map(line -> garis(line, table)).toList(),
                words,
                page.pictures().stream()
                        .filter(picture -> drawn && table.bounds().contains(picture.getCenterX(), picture.getCenterY()))
                        .map(picture -> petak(picture, table))
                        .toList(),
                lines.size() >= TableInk.MOST_LINES
                        ? List.of(Masalah.peringatan(
                                "Bagan di halaman ini terlalu rumit; tidak semua garisnya dibaca.",
                                "Halaman " + page.number(),
                                "Periksa arah panahnya."))
                        : List.of());
    }

    /** The first row of the head of a table of steps; -1 when there is none. */
    private int head(RuledTable table) {
        Map<Integer, Set<String>> found = new HashMap<>();
        for (RuledTable.RuledCell cell : table.cells()) {
            String text = CellText.of(inCell.getOrDefault(table.box(cell), List.of()), table.box(cell))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
            if (text.length() <= 60) {
                HEADS.stream()
                        .filter(text::contains)
                        .forEach(word -> Stream.of(cell.row(), cell.row() - 1)
                                .forEach(row -> found.computeIfAbsent(row, key -> new TreeSet<>())
                                        .add(word)));
            }
        }
        return found.entrySet().stream()
                .filter(row -> row.getKey() >= 0 && row.getValue().size() >= 3)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    /**
     * Whether a table without a head continues the last table of the page before: it has the same
     * width, and each of its vertical rules stands below one of the upper table, which may have
     * more.
     */
    private static boolean isAlike(RuledTable table, Denah above) {
        List<Double> x = moved(table.x());
        int columns = above.kisi().columns();
        if (Math.abs(x.getLast() - above.kisi().x(columns)) > ContinuedTable.SAME) {
            return false;
        }
        return x.size() > 3
                && x.stream()
                        .allMatch(place -> IntStream.rangeClosed(0, columns)
                                .anyMatch(c -> Math.abs(above.kisi().x(c) - place) <= ContinuedTable.SAME));
    }

    /** The cells from the first row with a symbol downwards, in the columns between the outermost symbols. */
    private static Set<RuledTable.RuledCell> lanes(RuledTable table, List<InkShape> shapes) {
        int first = Integer.MAX_VALUE;
        int left = Integer.MAX_VALUE;
        int right = -1;
        for (RuledTable.RuledCell cell : table.cells()) {
            Rectangle2D box = table.box(cell);
            for (InkShape shape : shapes) {
                if (box.contains(shape.box().getCenterX(), shape.box().getCenterY())) {
                    first = Math.min(first, cell.row());
                    left = Math.min(left, cell.column());
                    right = Math.max(right, cell.column() + cell.columns() - 1);
                }
            }
        }
        Set<RuledTable.RuledCell> lanes = new HashSet<>();
        for (RuledTable.RuledCell cell : table.cells()) {
            if (cell.row() >= first && cell.column() >= left && cell.column() + cell.columns() - 1 <= right) {
                lanes.add(cell);
            }
        }
        return lanes;
    }

    private static boolean isAfter(RuledTable table, RuledTable.RuledCell cell, List<InkShape> shapes) {
        double top = table.box(cell).getMaxY();
        return shapes.stream().anyMatch(shape -> shape.box().getMinY() < top);
    }

    private static @Nullable InkShape within(List<InkShape> shapes, TextRun run) {
        for (InkShape shape : shapes) {
            Rectangle2D box = shape.box();
            if (run.box().getWidth() < box.getWidth() + 4
                    && box.contains(run.box().getCenterX(), run.box().getCenterY())) {
                return shape;
            }
        }
        return null;
    }

    private static List<Double> moved(List<Double> places) {
        return places.stream().map(place -> (place - places.getFirst()) * POINT).toList();
    }

    private static Petak petak(Rectangle2D box, RuledTable table) {
        double x = table.x().getFirst();
        double y = table.y().getFirst();
        return new Petak(
                (box.getMinX() - x) * POINT,
                (box.getMinY() - y) * POINT,
                (box.getMaxX() - x) * POINT,
                (box.getMaxY() - y) * POINT);
    }

    /** The line with its single arrowhead at its end. */
    private static Garis garis(InkLine line, RuledTable table) {
        boolean turned = line.headAtStart() && !line.headAtEnd();
        List<Point2D> way = turned ? line.points().reversed() : line.points();
        List<Ujung> points = way.stream()
                .map(point -> Ujung.at(
                        (point.getX() - table.x().getFirst()) * POINT,
                        (point.getY() - table.y().getFirst()) * POINT))
                .toList();
        return new Garis(
                points.getFirst(),
                points.subList(1, points.size() - 1),
                points.getLast(),
                line.headAtStart() && !turned,
                line.headAtEnd() || turned);
    }
}
