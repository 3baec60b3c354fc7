package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the head of a table of steps by the words that stand in it. */
final class TableHead {
    private static final Set<String> HEADS = Set.of(
            "kegiatan", "aktivitas", "uraian", "pelaksana", "mutu baku", "mutubaku", "kelengkapan", "waktu", "output");

    private TableHead() {}

    /** The first row of the head of a table of steps; -1 when there is none; {@code inCell} gives the texts in a cell. */
    static int of(RuledTable table, Function<Rectangle2D, List<TextRun>> inCell) {
        Map<Integer, Set<String>> found = new HashMap<>();
        for (RuledTable.RuledCell cell : table.cells()) {
            String text = CellText.of(inCell.apply(table.box(cell)), table.box(cell))
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
}
