package id.langkah.pdf;

import java.awt.geom.Rectangle2D;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which cells of a table hold symbols, and which symbol holds a text. */
final class TableLanes {
    private TableLanes() {}

    /** The cells from the first row with a symbol downwards, in the columns between the outermost symbols. */
    static Set<RuledTable.RuledCell> of(RuledTable table, List<InkShape> shapes) {
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

    static boolean isAfter(RuledTable table, RuledTable.RuledCell cell, List<InkShape> shapes) {
        double top = table.box(cell).getMaxY();
        return shapes.stream().anyMatch(shape -> shape.box().getMinY() < top);
    }

    static @Nullable InkShape within(List<InkShape> shapes, TextRun run) {
        for (InkShape shape : shapes) {
            Rectangle2D box = shape.box();
            if (run.box().getWidth() < box.getWidth() + 4
                    && box.contains(run.box().getCenterX(), run.box().getCenterY())) {
                return shape;
            }
        }
        return null;
    }
}
