package id.langkah.pdf;

import id.langkah.domain.pengenalan.Garis;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places on a page as places of a table, in EMU from its upper left corner, and the cells there. */
final class TablePlaces {
    /** The EMU of one point. */
    static final double POINT = 12_700;

    private TablePlaces() {}

    static List<Double> moved(List<Double> places) {
        return places.stream().map(place -> (place - places.getFirst()) * POINT).toList();
    }

    static Petak petak(Rectangle2D box, RuledTable table) {
        double x = table.x().getFirst();
        double y = table.y().getFirst();
        return new Petak(
                (box.getMinX() - x) * POINT,
                (box.getMinY() - y) * POINT,
                (box.getMaxX() - x) * POINT,
                (box.getMaxY() - y) * POINT);
    }

    /** The line with its single arrowhead at its end. */
    static Garis garis(InkLine line, RuledTable table) {
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

    /** The cell that contains most of a text, or where it begins when it continues into the next; null beside all tables. */
    static @Nullable Rectangle2D cell(List<RuledTable> tables, TextRun run) {
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
        return best;
    }
}
