package id.langkah.excel.reading;

import id.langkah.domain.pengenalan.Petak;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.poi.util.XMLHelper;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Reads the drawing of a sheet (ECMA-376 part 1, 20.5). The place of a shape is taken from its
 * anchor, because the place stored in the shape itself is often outdated.
 */
final class DrawingReader {
    private static final int DEEPEST = 8;
    private static final double PER_DEGREE = 60_000;

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
        DrawingXml.children(drawing).flatMap(this::chosen).forEach(anchor -> {
            Optional<Petak> box = box(anchor);
            if (box.isPresent()) {
                DrawingXml.children(anchor).flatMap(this::chosen).forEach(shape -> shape(shape, box.get(), true, 0));
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
        return DrawingXml.children(element)
                .filter(form -> DrawingXml.children(form).findAny().isPresent())
                .findFirst()
                .stream()
                .flatMap(DrawingXml::children);
    }

    private Optional<Petak> box(Element anchor) {
        Element from = DrawingXml.child(anchor, "from");
        Element to = DrawingXml.child(anchor, "to");
        Element ext = DrawingXml.child(anchor, "ext");
        Element pos = DrawingXml.child(anchor, "pos");
        double[] start = from == null ? DrawingXml.point(pos, "x", "y") : place(from);
        if (start.length == 0) {
            return Optional.empty();
        }
        if (to != null) {
            double[] end = place(to);
            return end.length == 0 ? Optional.empty() : between(start[0], start[1], end[0], end[1]);
        }
        double[] size = DrawingXml.point(ext, "cx", "cy");
        return size.length == 0 || size[0] < 0 || size[1] < 0
                ? Optional.empty()
                : between(start[0], start[1], start[0] + size[0], start[1] + size[1]);
    }

    private static Optional<Petak> between(double x1, double y1, double x2, double y2) {
        return Optional.of(Petak.between(x1, y1, x2, y2));
    }

    private double[] place(Element marker) {
        double column = DrawingXml.value(DrawingXml.child(marker, "col"));
        double row = DrawingXml.value(DrawingXml.child(marker, "row"));
        double dx = DrawingXml.value(DrawingXml.child(marker, "colOff"));
        double dy = DrawingXml.value(DrawingXml.child(marker, "rowOff"));
        boolean known = plan.edges.holds((long) column, (long) row) && !Double.isNaN(column + row + dx + dy);
        return known ? new double[] {plan.edges.x((int) column, dx), plan.edges.y((int) row, dy)} : new double[0];
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
        Element xfrm = DrawingXml.child(DrawingXml.child(group, "grpSpPr"), "xfrm");
        double[] from = DrawingXml.point(DrawingXml.child(xfrm, "chOff"), "x", "y");
        double[] size = DrawingXml.point(DrawingXml.child(xfrm, "chExt"), "cx", "cy");
        if (depth >= DEEPEST || from.length == 0 || size.length == 0 || size[0] <= 0 || size[1] <= 0) {
            plan.skip();
            return;
        }
        double scaleX = box.lebar() / size[0];
        double scaleY = box.tinggi() / size[1];
        DrawingXml.children(group).flatMap(this::chosen).forEach(shape -> {
            Element own = own(shape);
            double[] off = DrawingXml.point(DrawingXml.child(own, "off"), "x", "y");
            double[] ext = DrawingXml.point(DrawingXml.child(own, "ext"), "cx", "cy");
            if (off.length > 0 && ext.length > 0) {
                double left = box.kiri() + (off[0] - from[0]) * scaleX;
                double top = box.atas() + (off[1] - from[1]) * scaleY;
                shape(shape, Petak.between(left, top, left + ext[0] * scaleX, top + ext[1] * scaleY), false, depth + 1);
            }
        });
    }

    private static @Nullable Element own(Element shape) {
        Element properties = DrawingXml.child(shape, "spPr");
        return DrawingXml.child(properties == null ? DrawingXml.child(shape, "grpSpPr") : properties, "xfrm");
    }

    private void drawn(Element shape, Petak seen, boolean alone) {
        Element properties = DrawingXml.child(shape, "spPr");
        Element xfrm = own(shape);
        double degrees = xfrm == null ? 0 : DrawingXml.number(DrawingXml.orZero(xfrm.getAttribute("rot"))) / PER_DEGREE;
        if (properties == null || Double.isNaN(degrees)) {
            plan.skip();
            return;
        }
        Element names = DrawingXml.child(DrawingXml.child(shape, "nvSpPr"), "cNvPr");
        Element connected = DrawingXml.child(shape, "nvCxnSpPr");
        String id = Optional.ofNullable(names == null ? DrawingXml.child(connected, "cNvPr") : names)
                .map(element -> element.getAttribute("id"))
                .orElse("");
        String teks = DrawingXml.text(DrawingXml.child(shape, "txBody"));
        Element preset = DrawingXml.child(properties, "prstGeom");
        Element line = DrawingXml.child(properties, "ln");
        Element glue = DrawingXml.child(connected, "cNvCxnSpPr");
        boolean unfilled = DrawingXml.child(properties, "noFill") != null;
        var drawn = new DrawnShape(
                id,
                preset == null ? "" : preset.getAttribute("prst"),
                alone ? DrawnShape.unturned(seen, degrees) : seen,
                teks,
                DrawingXml.isTextBox(shape) || (unfilled && DrawingXml.child(line, "noFill") != null),
                degrees,
                DrawingXml.isOn(xfrm, "flipH"),
                DrawingXml.isOn(xfrm, "flipV"),
                DrawingXml.adjust(preset),
                DrawingXml.glued(DrawingXml.child(glue, "stCxn")),
                DrawingXml.glued(DrawingXml.child(glue, "endCxn")),
                DrawingXml.isHead(DrawingXml.child(line, "headEnd")),
                DrawingXml.isHead(DrawingXml.child(line, "tailEnd")));
        Element custom = preset == null ? DrawingXml.child(properties, "custGeom") : null;
        if (custom == null) {
            plan.draw(drawn);
        } else {
            FreeOutline.read(plan, custom, drawn, unfilled);
        }
    }
}
