package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/** Reads shapes whose outline is drawn by hand. */
final class FreeOutline {
    private FreeOutline() {}

    /** Reads a shape with its own outline: a line when it is open and not filled, otherwise a symbol. */
    static void read(SheetPlan plan, Element custom, DrawnShape drawn, boolean unfilled) {
        Element path = DrawingXml.children(DrawingXml.child(custom, "pathLst"))
                .findFirst()
                .orElse(null);
        double[] size = DrawingXml.point(path, "w", "h");
        if (path == null || size.length == 0 || size[0] < 0 || size[1] < 0) {
            plan.skip();
            return;
        }
        List<Element> steps = DrawingXml.children(path).toList();
        boolean closed = steps.stream().anyMatch(step -> step.getLocalName().equals("close"));
        boolean empty = unfilled || path.getAttribute("fill").equals("none");
        boolean line = !closed && (empty || drawn.head() || drawn.tail());
        var unit = new ArrayList<Double>();
        for (Element step : steps) {
            double[] end = DrawingXml.point(
                    DrawingXml.children(step).reduce((first, last) -> last).orElse(null), "x", "y");
            if (end.length > 0) {
                unit.add(size[0] == 0 ? 0.5 : end[0] / size[0]);
                unit.add(size[1] == 0 ? 0.5 : end[1] / size[1]);
            }
        }
        if (line && unit.size() >= 4) {
            plan.freeLine(drawn, unit);
            return;
        }
        boolean curved = steps.stream()
                .map(Element::getLocalName)
                .anyMatch(name -> name.endsWith("To") && !name.equals("moveTo") && !name.equals("lnTo"));
        var corners = new ArrayList<Ujung>();
        for (int i = 0; i + 1 < unit.size(); i += 2) {
            corners.add(Ujung.at(unit.get(i), unit.get(i + 1)));
        }
        plan.outline(drawn.id(), drawn.box(), drawn.teks(), corners, curved);
    }
}
