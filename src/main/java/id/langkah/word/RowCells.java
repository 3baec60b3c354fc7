package id.langkah.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * Assigns columns to the cells of one row. A row that is wider than its table is placed from
 * the left up to the second column and from the right for the rest, because its last cells are
 * those that stand below their heads; cells that fit nowhere are left out.
 */
final class RowCells {
    private static final int FROM_THE_LEFT = 2;

    private final int columns;
    private final double margin;
    private final BiFunction<Element, Integer, List<Flowing>> reader;
    private boolean lost;

    /**
     * @param margin the space at the left of a text in EMU, where a cell does not say otherwise
     * @param reader reads the content of a cell at a depth
     */
    RowCells(int columns, double margin, BiFunction<Element, Integer, List<Flowing>> reader) {
        this.reader = reader;
        this.columns = columns;
        this.margin = margin;
    }

    /** Whether a cell was left out. */
    boolean isLost() {
        return lost;
    }

    List<DocTable.DocCell> place(int before, List<Element> tcs, int depth) {
        int wanted = before + tcs.stream().mapToInt(RowCells::span).sum();
        Map<Integer, Integer> fromRight = wanted > columns ? fromRight(tcs) : new HashMap<>();
        List<DocTable.DocCell> cells = new ArrayList<>();
        int column = before;
        for (int i = 0; i < tcs.size(); i++) {
            Element tc = tcs.get(i);
            int at = fromRight.getOrDefault(i, column);
            int span = Math.min(span(tc), columns - at);
            boolean fits = wanted <= columns || i < FROM_THE_LEFT || fromRight.containsKey(i);
            List<Flowing> content = reader.apply(tc, depth + 1);
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
                .map(found -> found.number("w:w", 0) * FlowingReader.TWIP)
                .orElse(margin);
        return new DocTable.DocCell(column, span, continued, own, down, fill(tc), content);
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

    private static int span(Element tc) {
        return (int) Math.clamp(
                tc.at("w:tcPr", "w:gridSpan")
                        .map(found -> found.number("w:val", 1))
                        .orElse(1.0),
                1,
                TableEdges.MOST_COLUMNS);
    }
}
