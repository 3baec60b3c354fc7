package id.langkah.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads the paragraphs and tables of a document. To be used once and in order, because automatic numbers count on. */
final class FlowingReader {
    /** The EMU of one twentieth of a point. */
    static final double TWIP = 635;

    private static final double HALF_POINT = 6_350;

    /** The width of an average character and the height of a line, as multiples of the font size. */
    private static final double LETTER = 0.5;

    private static final double LINE = 1.2;
    private static final double SINGLE = 240;
    private static final double USUAL_MARGIN = 108;
    private static final int MOST_COLUMNS = 80;
    private static final int DEEPEST_TABLE = 8;
    private static final int MOST_ROWS = 5_000;

    private final TextStyles styles;
    private final Numbering numbering;
    private int rows;

    FlowingReader(TextStyles styles, Numbering numbering) {
        this.styles = styles;
        this.numbering = numbering;
    }

    /** The content of the document's body. */
    List<Flowing> read(Element body) {
        return content(body, 0);
    }

    private List<Flowing> content(Element parent, int depth) {
        List<Flowing> all = new ArrayList<>();
        parent.children().forEach(child -> {
            switch (child.name()) {
                case "w:p" -> all.add(paragraph(child));
                case "w:tbl" -> {
                    if (depth < DEEPEST_TABLE) {
                        all.add(table(child, depth));
                    }
                }
                case "w:sdt", "w:sdtContent", "w:customXml", "w:smartTag", "w:ins" -> all.addAll(content(child, depth));
                default -> {}
            }
        });
        return all;
    }

    private Paragraph paragraph(Element paragraph) {
        DocText read = DocText.of(paragraph);
        String number = styles.number(paragraph).map(numbering::next).orElse("");
        String text = number.isEmpty() ? read.text() : (number + " " + read.text()).strip();
        double size = styles.size(paragraph) * HALF_POINT;
        double spaced = twips(styles.spacing(paragraph, "w:line"), SINGLE);
        String rule = styles.spacing(paragraph, "w:lineRule");
        double line = rule.equals("exact")
                ? spaced * TWIP
                : Math.max(size * LINE * (rule.equals("atLeast") ? 1 : spaced / SINGLE), 1);
        double space =
                (twips(styles.spacing(paragraph, "w:before"), 0) + twips(styles.spacing(paragraph, "w:after"), 0))
                        * TWIP;
        String align =
                paragraph.at("w:pPr", "w:jc").map(found -> found.get("w:val")).orElse("");
        double drawn = read.drawings().stream()
                .flatMap(drawing -> drawing.children("wp:inline"))
                .mapToDouble(inline -> inline.child("wp:extent")
                        .map(extent -> extent.number("cy", 0))
                        .orElse(0.0))
                .max()
                .orElse(0);
        return new Paragraph(
                text,
                line,
                Math.max(0, space),
                size * LETTER,
                align,
                read.drawings(),
                Math.max(0, drawn),
                read.newPage());
    }

    private static double twips(String text, double other) {
        return Math.clamp(Element.number(text).orElse(other), 0, 32_000);
    }

    private DocTable table(Element table, int depth) {
        List<Element> trs = rowsOf(table);
        List<Double> edges = edges(table, trs);
        int columns = edges.size() - 1;
        double margin = table.at("w:tblPr", "w:tblCellMar", "w:left")
                .or(() -> table.at("w:tblPr", "w:tblCellMar", "w:start"))
                .map(found -> found.number("w:w", USUAL_MARGIN))
                .orElse(USUAL_MARGIN);
        double indent = table.at("w:tblPr", "w:tblInd")
                .map(found -> found.number("w:w", 0))
                .orElse(0.0);
        List<DocTable.DocRow> all = new ArrayList<>();
        int broken = 0;
        for (Element tr : trs) {
            if (rows >= MOST_ROWS) {
                break;
            }
            rows++;
            var placed = new RowCells(columns, margin * TWIP);
            Optional<Element> properties = tr.child("w:trPr");
            int before = (int) properties
                    .flatMap(found -> found.child("w:gridBefore"))
                    .map(found -> found.number("w:val", 0))
                    .orElse(0.0)
                    .doubleValue();
            List<Element> tcs = cellsOf(tr);
            all.add(new DocTable.DocRow(
                    least(properties), isExact(properties), placed.place(Math.clamp(before, 0, columns), tcs, depth)));
            broken += placed.lost ? 1 : 0;
        }
        return new DocTable(edges, indent * TWIP, all, broken);
    }

    private static double least(Optional<Element> properties) {
        return properties
                .flatMap(found -> found.child("w:trHeight"))
                .map(found -> Math.clamp(found.number("w:val", 0), 0, 32_000) * TWIP)
                .orElse(0.0);
    }

    private static boolean isExact(Optional<Element> properties) {
        return properties
                .flatMap(found -> found.child("w:trHeight"))
                .map(found -> found.get("w:hRule").equals("exact"))
                .orElse(false);
    }

    private static List<Element> rowsOf(Element table) {
        List<Element> all = new ArrayList<>();
        table.children().forEach(child -> {
            switch (child.name()) {
                case "w:tr" -> {
                    if (!child.child("w:trPr")
                            .map(found -> found.child("w:del").isPresent() || found.isOn("w:hidden"))
                            .orElse(false)) {
                        all.add(child);
                    }
                }
                case "w:sdt", "w:sdtContent", "w:customXml" -> all.addAll(rowsOf(child));
                default -> {}
            }
        });
        return all;
    }

    private static List<Element> cellsOf(Element row) {
        List<Element> all = new ArrayList<>();
        row.children().forEach(child -> {
            switch (child.name()) {
                case "w:tc" -> all.add(child);
                case "w:sdt", "w:sdtContent", "w:customXml" -> all.addAll(cellsOf(child));
                default -> {}
            }
        });
        return all;
    }

    /** The edges of the columns: from the table's grid, or from its row with the most cells when it has none. */
    private static List<Double> edges(Element table, List<Element> trs) {
        List<Double> widths = table.child("w:tblGrid").stream()
                .flatMap(grid -> grid.children("w:gridCol"))
                .limit(MOST_COLUMNS)
                .map(column -> Math.clamp(column.number("w:w", 0), 0, 32_000) * TWIP)
                .toList();
        if (widths.isEmpty() || widths.stream().allMatch(width -> width == 0)) {
            widths = trs.stream()
                    .map(FlowingReader::cellsOf)
                    .max((daftar, other) -> Integer.compare(daftar.size(), other.size()))
                    .orElse(List.of())
                    .stream()
                    .limit(MOST_COLUMNS)
                    .map(FlowingReader::width)
                    .toList();
        }
        List<Double> edges = new ArrayList<>(List.of(0.0));
        for (double width : widths) {
            edges.add(edges.getLast() + width);
        }
        return edges;
    }

    private static double width(Element tc) {
        return Math.clamp(
                        tc.at("w:tcPr", "w:tcW")
                                .map(found -> found.number("w:w", 1_000))
                                .orElse(1_000.0),
                        1,
                        32_000)
                * TWIP;
    }

    private static int span(Element tc) {
        return (int) Math.clamp(
                tc.at("w:tcPr", "w:gridSpan")
                        .map(found -> found.number("w:val", 1))
                        .orElse(1.0),
                1,
                MOST_COLUMNS);
    }

    /**
     * Assigns columns to the cells of one row. A row that is wider than its table is placed from
     * the left up to the second column and from the right for the rest, because its last cells are
     * those that stand below their heads; cells that fit nowhere are left out.
     */
    private final class RowCells {
        private static final int FROM_THE_LEFT = 2;

        private final int columns;
        private final double margin;
        private boolean lost;

        RowCells(int columns, double margin) {
            this.columns = columns;
            this.margin = margin;
        }

        List<DocTable.DocCell> place(int before, List<Element> tcs, int depth) {
            int wanted = before + tcs.stream().mapToInt(FlowingReader::span).sum();
            Map<Integer, Integer> fromRight = wanted > columns ? fromRight(tcs) : new HashMap<>();
            List<DocTable.DocCell> cells = new ArrayList<>();
            int column = before;
            for (int i = 0; i < tcs.size(); i++) {
                Element tc = tcs.get(i);
                int at = fromRight.getOrDefault(i, column);
                int span = Math.min(span(tc), columns - at);
                boolean fits = wanted <= columns || i < FROM_THE_LEFT || fromRight.containsKey(i);
                List<Flowing> content = content(tc, depth + 1);
                if (!fits || span < 1) {
                    lost = true;
                    continue;
                }
                if (isMergedLeft(tc) && !cells.isEmpty()) {
                    DocTable.DocCell last = cells.removeLast();
                    cells.add(cell(last.column(), span + last.span(), last.content(), tc, last.continued()));
                } else {
                    cells.add(cell(at, span, content, tc, isContinued(tc)));
                }
                column = at + span;
            }
            return cells;
        }

        private Map<Integer, Integer> fromRight(List<Element> tcs) {
            lost = true;
            Map<Integer, Integer> columnOf = new HashMap<>();
            int right = columns;
            for (int i = tcs.size() - 1; i >= FROM_THE_LEFT; i--) {
                right -= span(tcs.get(i));
                if (right < FROM_THE_LEFT) {
                    break;
                }
                columnOf.put(i, right);
            }
            return columnOf;
        }

        private DocTable.DocCell cell(int column, int span, List<Flowing> content, Element tc, boolean continued) {
            String down =
                    tc.at("w:tcPr", "w:vAlign").map(found -> found.get("w:val")).orElse("");
            double own = tc.at("w:tcPr", "w:tcMar", "w:left")
                    .map(found -> found.number("w:w", 0) * TWIP)
                    .orElse(margin);
            return new DocTable.DocCell(column, span, continued, own, down, fill(tc), content);
        }
    }

    private static boolean isContinued(Element tc) {
        return tc.at("w:tcPr", "w:vMerge")
                .map(found -> !found.get("w:val").equals("restart"))
                .orElse(false);
    }

    private static boolean isMergedLeft(Element tc) {
        return tc.at("w:tcPr", "w:hMerge")
                .map(found -> !found.get("w:val").equals("restart"))
                .orElse(false);
    }

    private static @Nullable Integer fill(Element tc) {
        String fill = tc.at("w:tcPr", "w:shd").map(found -> found.get("w:fill")).orElse("");
        if (!fill.matches("[0-9A-Fa-f]{6}") || fill.equalsIgnoreCase("FFFFFF")) {
            return null;
        }
        return Integer.valueOf(fill, 16);
    }
}
