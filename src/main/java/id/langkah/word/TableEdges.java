package id.langkah.word;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows, cells and columns of a table. */
final class TableEdges {
    /** The most columns that are read. */
    static final int MOST_COLUMNS = 80;

    private TableEdges() {}

    static List<Element> rowsOf(Element table) {
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

    static List<Element> cellsOf(Element row) {
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
    static List<Double> edges(Element table, List<Element> trs) {
        List<Double> widths = table.child("w:tblGrid").stream()
                .flatMap(grid -> grid.children("w:gridCol"))
                .limit(MOST_COLUMNS)
                .map(column -> Math.clamp(column.number("w:w", 0), 0, 32_000) * FlowingReader.TWIP)
                .toList();
        if (widths.isEmpty() || widths.stream().allMatch(width -> width == 0)) {
            widths = trs.stream()
                    .map(TableEdges::cellsOf)
                    .max((daftar, other) -> Integer.compare(daftar.size(), other.size()))
                    .orElse(List.of())
                    .stream()
                    .limit(MOST_COLUMNS)
                    .map(TableEdges::width)
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
                * FlowingReader.TWIP;
    }
}
