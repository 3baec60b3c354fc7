package id.langkah.word;

import id.langkah.domain.pengenalan.Petak;
import java.util.ArrayList;
import java.util.List;

/** Lays a document out on one endless page, precisely enough to tell which drawings lie over which table. */
final class DocLayout {
    private final List<LaidTable> tables = new ArrayList<>();
    private final List<Anchored> anchored = new ArrayList<>();
    private final List<String> lines = new ArrayList<>();
    private double page;

    private DocLayout() {}

    /** @param width the width of the text on the page in EMU */
    static DocLayout of(List<Flowing> document, double width) {
        var layout = new DocLayout();
        double y = 0;
        for (Flowing part : document) {
            double height = part.height(width);
            switch (part) {
                case Paragraph paragraph -> layout.paragraph(paragraph, width, y, height);
                case DocTable table -> layout.table(table, y);
            }
            y += height;
        }
        return layout;
    }

    List<LaidTable> tables() {
        return tables;
    }

    List<Anchored> anchored() {
        return anchored;
    }

    private void paragraph(Paragraph paragraph, double width, double y, double height) {
        paragraph
                .text()
                .lines()
                .filter(line -> !line.isBlank())
                .map(String::strip)
                .forEach(lines::add);
        for (Element drawing : paragraph.drawings()) {
            anchored.add(new Anchored(drawing, 0, width, y, page, paragraph.align(), null, -1));
        }
        if (paragraph.newPage()) {
            page = y + height;
        }
    }

    private void table(DocTable table, double y) {
        long named = table.rows().stream().filter(row -> row.least() > 0).count();
        var laid = new LaidTable(lines, 2 * named > table.rows().size(), table.broken());
        lines.clear();
        tables.add(laid);
        cells(table, table.indent(), y, laid);
    }

    private void cells(DocTable table, double left, double y, LaidTable laid) {
        double[] heights = table.heights();
        double top = y;
        for (int r = 0; r < heights.length; r++) {
            for (DocTable.DocCell cell : table.rows().get(r).cells()) {
                if (!cell.continued()) {
                    double bottom = top;
                    int taken = table.rowsOf(r, cell);
                    for (int i = r; i < r + taken; i++) {
                        bottom += heights[i];
                    }
                    double from = left + table.edges().get(cell.column());
                    double to = left + table.edges().get(cell.column() + cell.span());
                    cell(cell, new Petak(from, top, to, bottom), laid);
                }
            }
            top += heights[r];
        }
    }

    private void cell(DocTable.DocCell cell, Petak petak, LaidTable laid) {
        double inside = Math.max(1, petak.lebar() - 2 * cell.margin());
        double free = petak.tinggi() - cell.height(petak.lebar());
        double y = petak.atas()
                + switch (cell.down()) {
                    case "center" -> Math.max(0, free / 2);
                    case "bottom" -> Math.max(0, free);
                    default -> 0;
                };
        boolean nested = cell.content().stream().anyMatch(DocTable.class::isInstance);
        StringBuilder text = new StringBuilder();
        double textTop = petak.atas();
        for (Flowing part : cell.content()) {
            double height = part.height(inside);
            switch (part) {
                case Paragraph paragraph -> {
                    text.append(paragraph.text()).append('\n');
                    for (Element drawing : paragraph.drawings()) {
                        anchored.add(new Anchored(
                                drawing,
                                petak.kiri() + cell.margin(),
                                inside,
                                y,
                                page,
                                paragraph.align(),
                                petak,
                                tables.size() - 1));
                    }
                }
                case DocTable table -> {
                    if (!text.toString().isBlank()) {
                        laid.add(
                                new Petak(petak.kiri(), textTop, petak.kanan(), y),
                                text.toString().strip(),
                                cell.fill());
                    }
                    text.setLength(0);
                    cells(table, petak.kiri() + cell.margin() + table.indent(), y, laid);
                    textTop = y + height;
                }
            }
            y += height;
        }
        if (!nested) {
            laid.add(petak, text.toString().strip(), cell.fill());
        } else if (!text.toString().isBlank() && textTop < petak.bawah()) {
            laid.add(
                    new Petak(petak.kiri(), textTop, petak.kanan(), petak.bawah()),
                    text.toString().strip(),
                    cell.fill());
        }
    }
}
