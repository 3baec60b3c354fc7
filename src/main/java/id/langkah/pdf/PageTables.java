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
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Denah} of each ruled table of a page, with what is drawn in it. */
final class PageTables {
    /** EMU to the point. */
    static final double POINT = 12_700;

    private static final int MOST_LINES = 1_500;

    private static final Pattern ANSWER = Pattern.compile("(?i)(ya|tidak|tdk|y|t|yes|no|ok)\\s*[.:]?");
    private static final Set<String> HEADS = Set.of(
            "kegiatan", "aktivitas", "uraian", "pelaksana", "mutu baku", "mutubaku", "kelengkapan", "waktu", "output");

    private final InkPage page;
    private final InkSorting ink;
    private final List<RuledTable> tables;
    private final List<TextRun> runs;
    private final Map<RuledTable.RuledCell, List<TextRun>> inCell = new IdentityHashMap<>();
    private final List<TextRun> beside = new ArrayList<>();

    private PageTables(InkPage page) {
        this.page = page;
        ink = InkSorting.of(page.painted());
        tables = RuleLattice.of(strokes()).stream()
                .filter(table -> table.x().size() <= Kisi.MAX_COLUMNS + 1 && table.y().size() <= Kisi.MAX_ROWS + 1)
                .toList();
        runs = TextRuns.of(page.glyphs(), tables);
        runs.forEach(this::place);
    }

    /**
     * Adds the tables of a page from the top down.
     *
     * @param all the tables of the pages before; the last of them grows when it goes on here
     * @param before the lines of text since that last table; left with those below the last of this
     *     page
     */
    static void add(InkPage page, List<Denah> all, List<String> before) {
        var here = new PageTables(page);
        double top = 0;
        for (RuledTable table : here.tables) {
            before.addAll(here.linesBetween(top, table.y().getFirst()));
            Denah last = all.isEmpty() ? null : all.getLast();
            int head = here.head(table);
            if (head < 0 && last != null && last.halaman() < page.number() && isAlike(table, last)) {
                all.set(all.size() - 1, ContinuedTable.of(last, here.denah(table, 0, List.of())));
            } else {
                all.add(here.denah(table, head, before));
            }
            before.clear();
            top = table.y().getFirst();
        }
        before.addAll(here.linesBetween(top, page.height()));
    }

    /** All straight strokes, and the edges of boxes that stand edge to edge as cells do. */
    private List<InkLine> strokes() {
        List<InkLine> strokes = new ArrayList<>(ink.strokes());
        List<Rectangle2D> boxes = ink.shapes().stream()
                .filter(InkShape::outlined)
                .map(InkShape::box)
                .limit(2_000)
                .toList();
        for (Rectangle2D box : boxes) {
            long neighbours = boxes.stream()
                    .filter(other -> other != box && sharesEdge(box, other))
                    .limit(2)
                    .count();
            if (neighbours >= 2) {
                edges(box, strokes);
            }
        }
        return strokes;
    }

    private static boolean sharesEdge(Rectangle2D one, Rectangle2D other) {
        boolean beside = (near(one.getMaxX(), other.getMinX()) || near(one.getMinX(), other.getMaxX()))
                && (near(one.getMinY(), other.getMinY()) || near(one.getMaxY(), other.getMaxY()));
        boolean below = (near(one.getMaxY(), other.getMinY()) || near(one.getMinY(), other.getMaxY()))
                && (near(one.getMinX(), other.getMinX()) || near(one.getMaxX(), other.getMaxX()));
        return beside || below;
    }

    private static boolean near(double one, double other) {
        return Math.abs(one - other) < 1.5;
    }

    private static void edges(Rectangle2D box, List<InkLine> strokes) {
        var a = new Point2D.Double(box.getMinX(), box.getMinY());
        var b = new Point2D.Double(box.getMaxX(), box.getMinY());
        var c = new Point2D.Double(box.getMaxX(), box.getMaxY());
        var d = new Point2D.Double(box.getMinX(), box.getMaxY());
        for (List<Point2D> edge : List.<List<Point2D>>of(List.of(a, b), List.of(b, c), List.of(d, c), List.of(a, d))) {
            strokes.add(new InkLine(edge, false, false));
        }
    }

    /** The cell that most of a run lies in, or the one it begins in when it runs on into the next. */
    private void place(TextRun run) {
        double middle = run.box().getCenterY();
        double width = Math.max(0.1, run.box().getWidth());
        RuledTable.RuledCell best = null;
        double most = 0;
        for (RuledTable table : tables) {
            if (!table.bounds().intersects(run.box())) {
                continue;
            }
            for (RuledTable.RuledCell cell : table.cells()) {
                Rectangle2D box = table.box(cell);
                boolean level = middle >= box.getMinY() && middle < box.getMaxY();
                double share = level
                        ? (Math.min(box.getMaxX(), run.box().getMaxX()) - Math.max(box.getMinX(), run.box().getMinX()))
                                / width
                        : 0;
                boolean begins = box.getMinX() <= run.box().getMinX() + 1 && box.getMaxX() > run.box().getMinX() + 1;
                double weight = share > 0 ? share + (begins ? 0.25 : 0) : 0;
                if (weight > most) {
                    most = weight;
                    best = cell;
                }
            }
        }
        if (best == null) {
            beside.add(run);
        } else {
            inCell.computeIfAbsent(best, cell -> new ArrayList<>()).add(run);
        }
    }

    private List<String> linesBetween(double top, double bottom) {
        List<TextRun> between = beside.stream()
                .filter(run -> run.turn() == 0)
                .filter(run -> run.box().getCenterY() >= top && run.box().getCenterY() < bottom)
                .toList();
        return CellText.of(between, new Rectangle2D.Double(0, 0, page.width() * 10, 1))
                .lines()
                .filter(line -> !line.isBlank())
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
        List<InkShape> shapes = drawn ? shapes(table, body) : List.of();
        List<InkLine> lines = drawn ? lines(table, body) : List.of();
        Set<RuledTable.RuledCell> lanes = lanes(table, shapes);
        List<Tulisan> words = new ArrayList<>();
        Map<InkShape, StringBuilder> written = new HashMap<>();
        List<SelKisi> cells = new ArrayList<>();
        for (RuledTable.RuledCell cell : table.cells()) {
            List<TextRun> own = new ArrayList<>();
            for (TextRun run : inCell.getOrDefault(cell, List.of())) {
                InkShape in = within(shapes, run);
                if (in != null) {
                    written.computeIfAbsent(in, shape -> new StringBuilder()).append(run.text()).append(' ');
                } else if (lanes.contains(cell) || (isAfter(table, cell, shapes) && ANSWER.matcher(run.text()).matches())) {
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
                    fill(table.box(cell))));
        }
        for (TextRun run : beside) {
            if (body.contains(run.box().getCenterX(), run.box().getCenterY()) && within(shapes, run) instanceof InkShape in) {
                written.computeIfAbsent(in, shape -> new StringBuilder()).append(run.text()).append(' ');
            }
        }
        List<Bentuk> bentuk = new ArrayList<>();
        for (InkShape shape : shapes) {
            String text = written.getOrDefault(shape, new StringBuilder()).toString().strip();
            bentuk.add(new Bentuk("b" + bentuk.size(), shape.jenis(), petak(shape.box(), table), text, shape.guessed()));
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
                lines.size() >= MOST_LINES
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
            String text = CellText.of(inCell.getOrDefault(cell, List.of()), table.box(cell))
                    .toLowerCase(Locale.ROOT)
                    .replaceAll("\\s+", " ");
            if (text.length() <= 60) {
                HEADS.stream()
                        .filter(text::contains)
                        .forEach(word -> Stream.of(cell.row(), cell.row() - 1)
                                .forEach(row -> found.computeIfAbsent(row, key -> new TreeSet<>()).add(word)));
            }
        }
        return found.entrySet().stream()
                .filter(row -> row.getKey() >= 0 && row.getValue().size() >= 3)
                .mapToInt(Map.Entry::getKey)
                .min()
                .orElse(-1);
    }

    /** Whether a table without a head goes on where the last one of the page before ended. */
    private static boolean isAlike(RuledTable table, Denah above) {
        if (above.kisi().columns() != table.x().size() - 1) {
            return false;
        }
        List<Double> x = moved(table.x());
        for (int i = 0; i < x.size(); i++) {
            if (Math.abs(x.get(i) - above.kisi().x(i)) > 4 * POINT) {
                return false;
            }
        }
        return true;
    }

    private List<InkShape> shapes(RuledTable table, Rectangle2D body) {
        List<Rectangle2D> cells = table.boxes();
        List<InkShape> all = new ArrayList<>();
        for (InkShape shape : ink.shapes()) {
            Rectangle2D box = shape.box();
            boolean inside = body.contains(box.getCenterX(), box.getCenterY());
            boolean small = box.getWidth() < 260 && box.getHeight() < 200;
            boolean cell = cells.stream().anyMatch(one -> isFillOf(box, one));
            boolean around = ink.shapes().stream().anyMatch(other -> other != shape && isInset(other.box(), box));
            if (inside && small && !cell && !around && all.size() < Denah.MAX_SHAPES) {
                all.add(shape);
            }
        }
        return all;
    }

    /** Whether a box colours or frames a cell: it reaches all of its edges, or lies in most of it. */
    private static boolean isFillOf(Rectangle2D box, Rectangle2D cell) {
        boolean across = Math.abs(box.getMinX() - cell.getMinX()) < 3 && Math.abs(box.getMaxX() - cell.getMaxX()) < 3;
        boolean down = Math.abs(box.getMinY() - cell.getMinY()) < 3 && Math.abs(box.getMaxY() - cell.getMaxY()) < 3;
        return across && (down || box.getHeight() > 0.9 * cell.getHeight() || box.getMinY() <= cell.getMinY() + 3);
    }

    /** Whether one box is the inner of two edges that are one symbol. */
    private static boolean isInset(Rectangle2D outer, Rectangle2D inner) {
        return outer.contains(inner)
                && outer.getWidth() - inner.getWidth() < 9
                && outer.getHeight() - inner.getHeight() < 9
                && outer.getWidth() < 260;
    }

    private List<InkLine> lines(RuledTable table, Rectangle2D body) {
        List<InkLine> all = new ArrayList<>();
        for (InkLine line : ink.lines()) {
            if (all.size() < MOST_LINES && isIn(body, line)) {
                all.add(line);
            }
        }
        for (InkLine stroke : ink.strokes()) {
            if (all.size() < MOST_LINES && stroke.length() > 5 && isIn(body, stroke) && !isRule(table, stroke)) {
                all.add(stroke);
            }
        }
        return all;
    }

    private static boolean isIn(Rectangle2D body, InkLine line) {
        Point2D start = line.start();
        Point2D end = line.end();
        return body.contains((start.getX() + end.getX()) / 2, (start.getY() + end.getY()) / 2);
    }

    /** Whether a stroke lies on a rule of the table. */
    private static boolean isRule(RuledTable table, InkLine stroke) {
        double x = (stroke.start().getX() + stroke.end().getX()) / 2;
        double y = (stroke.start().getY() + stroke.end().getY()) / 2;
        for (Rectangle2D box : table.boxes()) {
            boolean within = x >= box.getMinX() - 3 && x <= box.getMaxX() + 3 && y >= box.getMinY() - 3 && y <= box.getMaxY() + 3;
            boolean onEdge = stroke.isLevel()
                    ? Math.min(Math.abs(y - box.getMinY()), Math.abs(y - box.getMaxY())) < Rule.MEET
                    : Math.min(Math.abs(x - box.getMinX()), Math.abs(x - box.getMaxX())) < Rule.MEET;
            if (within && onEdge) {
                return true;
            }
        }
        return false;
    }

    /** The cells from the first row with a symbol down, in the columns between the outermost symbols. */
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
        Set<RuledTable.RuledCell> lanes = Collections.newSetFromMap(new IdentityHashMap<>());
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

    /** The colour of a cell: that of the last area that lies over all of it. */
    private @Nullable Integer fill(Rectangle2D cell) {
        Integer fill = null;
        for (InkShape shape : ink.shapes()) {
            boolean coloured = !shape.outlined() && shape.rgb() != 0xffffff;
            if (coloured && shape.box().createIntersection(cell).getWidth() > 0.9 * cell.getWidth()
                    && shape.box().createIntersection(cell).getHeight() > 0.6 * cell.getHeight()) {
                fill = shape.rgb();
            }
        }
        return fill;
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

    private static Garis garis(InkLine line, RuledTable table) {
        List<Ujung> points = line.points().stream()
                .map(point -> Ujung.at(
                        (point.getX() - table.x().getFirst()) * POINT, (point.getY() - table.y().getFirst()) * POINT))
                .toList();
        return new Garis(
                points.getFirst(),
                points.subList(1, points.size() - 1),
                points.getLast(),
                line.headAtStart(),
                line.headAtEnd());
    }
}
