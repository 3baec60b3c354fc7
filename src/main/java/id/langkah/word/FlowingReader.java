package id.langkah.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

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
        List<Element> trs = TableEdges.rowsOf(table);
        List<Double> edges = TableEdges.edges(table, trs);
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
            var placed = new RowCells(columns, margin * TWIP, this::content);
            Optional<Element> properties = tr.child("w:trPr");
            int before = (int) properties
                    .flatMap(found -> found.child("w:gridBefore"))
                    .map(found -> found.number("w:val", 0))
                    .orElse(0.0)
                    .doubleValue();
            List<Element> tcs = TableEdges.cellsOf(tr);
            all.add(new DocTable.DocRow(
                    least(properties), isExact(properties), placed.place(Math.clamp(before, 0, columns), tcs, depth)));
            broken += placed.isLost() ? 1 : 0;
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
}
