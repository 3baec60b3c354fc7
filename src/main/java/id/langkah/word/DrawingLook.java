package id.langkah.word;

import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a shape in DrawingML looks: its arrowheads, adjustments and free outline. */
final class DrawingLook {
    private static final double SHARE = 100_000;

    private DrawingLook() {}

    static boolean hasHead(Optional<Element> line, String end) {
        return line.flatMap(found -> found.child(end))
                .map(found -> !found.get("type").isEmpty() && !found.get("type").equals("none"))
                .orElse(false);
    }

    static List<Double> adjusted(Element look) {
        List<Double> shares = new ArrayList<>();
        look.at("a:prstGeom", "a:avLst").stream()
                .flatMap(list -> list.children("a:gd"))
                .map(guide -> guide.get("fmla").replace("val ", ""))
                .forEach(value -> Element.number(value).ifPresent(number -> shares.add(number / SHARE)));
        return shares;
    }

    /** The corners of a free outline as fractions (0 to 1) of its box. */
    static List<Ujung> points(Element free) {
        List<Ujung> points = new ArrayList<>();
        free.at("a:pathLst", "a:path").ifPresent(path -> {
            double width = path.number("w", 0);
            double height = path.number("h", 0);
            path.all("a:pt")
                    .limit(200)
                    .forEach(point -> points.add(Ujung.at(
                            width > 0 ? point.number("x", 0) / width : 0,
                            height > 0 ? point.number("y", 0) / height : 0)));
        });
        return points;
    }

    static boolean isOpen(Element free) {
        return free.all("a:close").findAny().isEmpty();
    }
}
