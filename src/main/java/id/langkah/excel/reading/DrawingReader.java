package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the drawing of a sheet (ECMA-376 part 1, 20.5). The place of a shape is taken from its
 * anchor, because the place stored in the shape itself is often outdated.
 */
final class DrawingReader {
    private static final int DEEPEST = 8;
    private static final double PER_DEGREE = 60_000;
    private static final double PER_SHARE = 100_000;
    private static final double FARTHEST = 1e12;

    private final SheetPlan plan;

    private DrawingReader(SheetPlan plan) {
        this.plan = plan;
    }

    static void read(InputStream in, SheetPlan plan) throws IOException, SAXException {
        try {
            DocumentBuilderFactory factory = XMLHelper.getDocumentBuilderFactory();
            factory.setNamespaceAware(true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new DefaultHandler()); // The default error handler would write to the console.
            new DrawingReader(plan).anchors(builder.parse(in).getDocumentElement());
        } catch (ParserConfigurationException e) {
            throw new SAXException(e);
        }
    }

    private void anchors(Element drawing) {
        children(drawing).flatMap(this::chosen).forEach(anchor -> {
            Optional<Petak> box = box(anchor);
            if (box.isPresent()) {
                children(anchor).flatMap(this::chosen).forEach(shape -> shape(shape, box.get(), true, 0));
            } else if (anchor.getLocalName().endsWith("Anchor")) {
                plan.skip();
            }
        });
    }

    /** Of alternatives the first choice with content, otherwise the fallback. */
    private Stream<Element> chosen(Element element) {
        if (!element.getLocalName().equals("AlternateContent")) {
            return Stream.of(element);
        }
        return children(element).filter(form -> children(form).findAny().isPresent()).findFirst().stream()
                .flatMap(DrawingReader::children);
    }

    private Optional<Petak> box(Element anchor) {
        Element from = child(anchor, "from");
        Element to = child(anchor, "to");
        Element ext = child(anchor, "ext");
        Element pos = child(anchor, "pos");
        double[] start = from == null ? point(pos, "x", "y") : place(from);
        if (start.length == 0) {
            return Optional.empty();
        }
        if (to != null) {
            double[] end = place(to);
            return end.length == 0 ? Optional.empty() : between(start[0], start[1], end[0], end[1]);
        }
        double[] size = point(ext, "cx", "cy");
        return size.length == 0 || size[0] < 0 || size[1] < 0
                ? Optional.empty()
                : between(start[0], start[1], start[0] + size[0], start[1] + size[1]);
    }

    private static Optional<Petak> between(double x1, double y1, double x2, double y2) {
        return Optional.of(Petak.between(x1, y1, x2, y2));
    }

    private double[] place(Element marker) {
        double column = value(child(marker, "col"));
        double row = value(child(marker, "row"));
        double dx = value(child(marker, "colOff"));
        double dy = value(child(marker, "rowOff"));
        boolean known = plan.edges.holds((long) column, (long) row) && !Double.isNaN(column + row + dx + dy);
        return known ? new double[] {plan.edges.x((int) column, dx), plan.edges.y((int) row, dy)} : new double[0];
    }

    private static double value(@Nullable Element element) {
        return element == null ? Double.NaN : number(element.getTextContent());
    }

    private static double number(String text) {
        try {
            double number = text.length() > 30 ? Double.NaN : Double.parseDouble(text.strip());
            return Math.abs(number) <= FARTHEST ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private static double[] point(@Nullable Element element, String first, String second) {
        if (element == null) {
            return new double[0];
        }
        double angka = number(element.getAttribute(first));
        double two = number(element.getAttribute(second));
        return Double.isNaN(angka + two) ? new double[0] : new double[] {angka, two};
    }

    /**
     * Reads a shape.
     *
     * @param box the box as it is seen for a single shape, before turning for a shape in a group
     */
    private void shape(Element shape, Petak box, boolean alone, int depth) {
        switch (shape.getLocalName()) {
            case "grpSp" -> group(shape, box, depth);
            case "pic", "graphicFrame" -> plan.picture(box);
            case "sp", "cxnSp" -> drawn(shape, box, alone);
            default -> {}
        }
    }

    private void group(Element group, Petak box, int depth) {
        Element xfrm = child(child(group, "grpSpPr"), "xfrm");
        double[] from = point(child(xfrm, "chOff"), "x", "y");
        double[] size = point(child(xfrm, "chExt"), "cx", "cy");
        if (depth >= DEEPEST || from.length == 0 || size.length == 0 || size[0] <= 0 || size[1] <= 0) {
            plan.skip();
            return;
        }
        double scaleX = box.lebar() / size[0];
        double scaleY = box.tinggi() / size[1];
        children(group).flatMap(this::chosen).forEach(shape -> {
            Element own = own(shape);
            double[] off = point(child(own, "off"), "x", "y");
            double[] ext = point(child(own, "ext"), "cx", "cy");
            if (off.length > 0 && ext.length > 0) {
                double left = box.kiri() + (off[0] - from[0]) * scaleX;
                double top = box.atas() + (off[1] - from[1]) * scaleY;
                shape(shape, Petak.between(left, top, left + ext[0] * scaleX, top + ext[1] * scaleY), false, depth + 1);
            }
        });
    }

    private static @Nullable Element own(Element shape) {
        Element properties = child(shape, "spPr");
        return child(properties == null ? child(shape, "grpSpPr") : properties, "xfrm");
    }

    private void drawn(Element shape, Petak seen, boolean alone) {
        Element properties = child(shape, "spPr");
        Element xfrm = own(shape);
        double degrees = xfrm == null ? 0 : number(orZero(xfrm.getAttribute("rot"))) / PER_DEGREE;
        if (properties == null || Double.isNaN(degrees)) {
            plan.skip();
            return;
        }
        Element names = child(child(shape, "nvSpPr"), "cNvPr");
        Element connected = child(shape, "nvCxnSpPr");
        String id = Optional.ofNullable(names == null ? child(connected, "cNvPr") : names)
                .map(element -> element.getAttribute("id"))
                .orElse("");
        String teks = text(child(shape, "txBody"));
        Element preset = child(properties, "prstGeom");
        Element line = child(properties, "ln");
        Element glue = child(connected, "cNvCxnSpPr");
        boolean unfilled = child(properties, "noFill") != null;
        var drawn = new SheetPlan.Drawn(
                id,
                preset == null ? "" : preset.getAttribute("prst"),
                alone ? SheetPlan.unturned(seen, degrees) : seen,
                teks,
                isTextBox(shape) || (unfilled && child(line, "noFill") != null),
                degrees,
                isOn(xfrm, "flipH"),
                isOn(xfrm, "flipV"),
                adjust(preset),
                glued(child(glue, "stCxn")),
                glued(child(glue, "endCxn")),
                isHead(child(line, "headEnd")),
                isHead(child(line, "tailEnd")));
        Element custom = preset == null ? child(properties, "custGeom") : null;
        if (custom == null) {
            plan.draw(drawn);
        } else {
            free(custom, drawn, unfilled);
        }
    }

    private static String orZero(String text) {
        return text.isEmpty() ? "0" : text;
    }

    private static boolean isTextBox(Element shape) {
        Element kind = child(child(shape, "nvSpPr"), "cNvSpPr");
        return kind != null && isOn(kind, "txBox");
    }

    private static boolean isOn(@Nullable Element element, String attribute) {
        String value = element == null ? "" : element.getAttribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    private static @Nullable String glued(@Nullable Element end) {
        return end == null || end.getAttribute("id").isEmpty() ? null : end.getAttribute("id");
    }

    private static boolean isHead(@Nullable Element end) {
        String type = end == null ? "" : end.getAttribute("type");
        return !type.isEmpty() && !type.equals("none");
    }

    /** The adjust values of a preset shape: {@code <a:gd name="adj1" fmla="val 50000"/>}. */
    private static List<Double> adjust(@Nullable Element preset) {
        return children(child(preset, "avLst"))
                .map(guide -> guide.getAttribute("fmla"))
                .filter(formula -> formula.startsWith("val "))
                .map(formula -> number(formula.substring("val ".length())) / PER_SHARE)
                .filter(share -> !share.isNaN())
                .limit(DEEPEST)
                .toList();
    }

    /** Reads a shape with its own outline: a line when it is open and not filled, otherwise a symbol. */
    private void free(Element custom, SheetPlan.Drawn drawn, boolean unfilled) {
        Element path = children(child(custom, "pathLst")).findFirst().orElse(null);
        double[] size = point(path, "w", "h");
        if (path == null || size.length == 0 || size[0] < 0 || size[1] < 0) {
            plan.skip();
            return;
        }
        List<Element> steps = children(path).toList();
        boolean closed = steps.stream().anyMatch(step -> step.getLocalName().equals("close"));
        boolean empty = unfilled || path.getAttribute("fill").equals("none");
        boolean line = !closed && (empty || drawn.head() || drawn.tail());
        var unit = new ArrayList<Double>();
        for (Element step : steps) {
            double[] end = point(children(step).reduce((first, last) -> last).orElse(null), "x", "y");
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

    /** The lines of text in a shape. */
    private static String text(@Nullable Element body) {
        var lines = new ArrayList<String>();
        children(body).filter(part -> part.getLocalName().equals("p")).forEach(paragraph -> {
            var line = new StringBuilder();
            children(paragraph).forEach(run -> {
                Element text = child(run, "t");
                line.append(run.getLocalName().equals("br") ? "\n" : text == null ? "" : text.getTextContent());
            });
            lines.add(line.toString());
        });
        return String.join("\n", lines).strip();
    }

    private static @Nullable Element child(@Nullable Element parent, String name) {
        return children(parent)
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    private static Stream<Element> children(@Nullable Element parent) {
        Node first = parent == null ? null : parent.getFirstChild();
        return Stream.iterate(first, node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getLocalName() != null);
    }
}
