package id.langkah.word;

import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.JenisBentuk;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads drawings in DrawingML, as Word has written them since 2010 ({@code w:drawing}; ECMA-376
 * part 1, 20.4): shapes, groups, canvases and pictures.
 */
final class DrawingMl {
    private static final int DEEPEST_GROUP = 8;
    private static final double SHARE = 100_000;
    private static final double DEGREE = 60_000;
    private static final double FARTHEST = 1e9;

    /** Converts positions within a group to positions on the page. */
    private record GroupFrame(double x, double y, double scaleX, double scaleY) {
        Petak map(Element xfrm) {
            double left = x + off(xfrm, "x") * scaleX;
            double top = y + off(xfrm, "y") * scaleY;
            return Petak.between(left, top, left + ext(xfrm, "cx") * scaleX, top + ext(xfrm, "cy") * scaleY);
        }

        /** The frame for the content of a group at this place. */
        static GroupFrame of(Petak petak, Element xfrm) {
            double width =
                    xfrm.child("a:chExt").map(found -> found.number("cx", 0)).orElse(0.0);
            double height =
                    xfrm.child("a:chExt").map(found -> found.number("cy", 0)).orElse(0.0);
            double scaleX = width > 0 ? petak.lebar() / width : 1;
            double scaleY = height > 0 ? petak.tinggi() / height : 1;
            double left =
                    xfrm.child("a:chOff").map(found -> found.number("x", 0)).orElse(0.0);
            double top =
                    xfrm.child("a:chOff").map(found -> found.number("y", 0)).orElse(0.0);
            return new GroupFrame(petak.kiri() - left * scaleX, petak.atas() - top * scaleY, scaleX, scaleY);
        }
    }

    private final Sketch sketch;
    private final PageFrame page;

    DrawingMl(Sketch sketch, PageFrame page) {
        this.sketch = sketch;
        this.page = page;
    }

    void read(Anchored spot) {
        spot.drawing()
                .children()
                .filter(child -> child.is("wp:anchor") || child.is("wp:inline"))
                .forEach(anchor -> anchor(anchor, spot));
    }

    private void anchor(Element anchor, Anchored spot) {
        if (anchor.get("hidden").equals("1")) {
            return;
        }
        double width = side(anchor, "cx");
        double height = side(anchor, "cy");
        Petak petak = anchor.is("wp:inline")
                ? page.inline(spot, width, height)
                : page.floating(
                        spot,
                        width,
                        height,
                        place(anchor, "wp:positionH"),
                        place(anchor, "wp:positionV"),
                        !anchor.get("layoutInCell").equals("0"));
        String id = anchor.child("wp:docPr").map(found -> found.get("id")).orElse("");
        anchor.at("a:graphic", "a:graphicData").stream()
                .flatMap(Element::children)
                .forEach(graphic -> graphic(graphic, petak, id));
    }

    private static double side(Element anchor, String side) {
        return Math.max(
                0,
                within(anchor.child("wp:extent")
                        .map(found -> found.number(side, 0))
                        .orElse(0.0)));
    }

    private static PageFrame.Place place(Element anchor, String name) {
        Optional<Element> position = anchor.child(name);
        return new PageFrame.Place(
                position.map(found -> found.get("relativeFrom")).orElse(""),
                position.flatMap(found -> found.child("wp:align"))
                        .map(Element::text)
                        .orElse("")
                        .strip(),
                within(position.flatMap(found -> found.child("wp:posOffset"))
                        .flatMap(found -> Element.number(found.text()))
                        .orElse(0.0)));
    }

    private void graphic(Element graphic, Petak petak, String id) {
        switch (graphic.name()) {
            case "wps:wsp" -> shape(graphic, unturned(graphic, petak), id);
            case "wpg:wgp" -> group(graphic, petak, 0);
            case "wpc:wpc" -> inside(graphic, new GroupFrame(petak.kiri(), petak.atas(), 1, 1), 0);
            default -> sketch.picture(petak);
        }
    }

    /**
     * The box of a shape before it was turned. For a shape on its side, Word may give the extent
     * before or after turning.
     */
    private static Petak unturned(Element shape, Petak petak) {
        Optional<Element> xfrm = shape.at("wps:spPr", "a:xfrm");
        double width = xfrm.map(found -> ext(found, "cx")).orElse(petak.lebar());
        double height = xfrm.map(found -> ext(found, "cy")).orElse(petak.tinggi());
        boolean swapped = Math.abs(width - petak.tinggi()) + Math.abs(height - petak.lebar())
                < Math.abs(width - petak.lebar()) + Math.abs(height - petak.tinggi());
        return swapped && isOnItsSide(xfrm.map(DrawingMl::degrees).orElse(0.0)) ? swapped(petak) : petak;
    }

    private void group(Element group, Petak petak, int depth) {
        Optional<Element> xfrm = group.at("wpg:grpSpPr", "a:xfrm");
        inside(
                group,
                xfrm.map(found -> GroupFrame.of(petak, found)).orElse(new GroupFrame(petak.kiri(), petak.atas(), 1, 1)),
                depth);
    }

    private void inside(Element group, GroupFrame frame, int depth) {
        if (depth >= DEEPEST_GROUP) {
            sketch.skip();
            return;
        }
        group.children().forEach(child -> {
            switch (child.name()) {
                case "wps:wsp" ->
                    child.at("wps:spPr", "a:xfrm")
                            .ifPresentOrElse(
                                    xfrm -> shape(
                                            child,
                                            frame.map(xfrm),
                                            child.child("wps:cNvPr")
                                                    .map(found -> found.get("id"))
                                                    .orElse("")),
                                    sketch::skip);
                case "wpg:grpSp", "wpg:wgp" ->
                    child.at("wpg:grpSpPr", "a:xfrm")
                            .ifPresentOrElse(xfrm -> group(child, frame.map(xfrm), depth + 1), sketch::skip);
                case "pic:pic" -> child.at("pic:spPr", "a:xfrm").ifPresent(xfrm -> sketch.picture(frame.map(xfrm)));
                default -> {}
            }
        });
    }

    private void shape(Element shape, Petak box, String id) {
        Element look = shape.child("wps:spPr").orElse(shape);
        Optional<Element> xfrm = look.child("a:xfrm");
        double degrees = xfrm.map(DrawingMl::degrees).orElse(0.0);
        String preset = look.child("a:prstGeom").map(found -> found.get("prst")).orElse("");
        Optional<Element> line = look.child("a:ln");
        Optional<Element> connector = shape.child("wps:cNvCnPr");
        var run = new Sketch.Stroke(
                box,
                degrees,
                xfrm.map(found -> found.get("flipH").equals("1")).orElse(false),
                xfrm.map(found -> found.get("flipV").equals("1")).orElse(false),
                adjusted(look),
                hasHead(line, "a:headEnd"),
                hasHead(line, "a:tailEnd"),
                connector
                        .flatMap(found -> found.child("a:stCxn"))
                        .map(found -> found.get("id"))
                        .orElse(""),
                connector
                        .flatMap(found -> found.child("a:endCxn"))
                        .map(found -> found.get("id"))
                        .orElse(""));
        if (connector.isPresent()
                || !DrawingPresets.path(preset, box, 0, false, false, List.of()).isEmpty()) {
            sketch.line(preset, run);
            return;
        }
        Optional<Element> free = look.child("a:custGeom");
        List<Ujung> points = free.map(DrawingMl::points).orElse(List.of());
        if (free.isPresent() && isOpen(free.get()) && points.size() >= 2) {
            sketch.path(
                    points.stream()
                            .map(point -> Ujung.at(
                                    box.kiri() + (run.flipH() ? 1 - point.x() : point.x()) * box.lebar(),
                                    box.atas() + (run.flipV() ? 1 - point.y() : point.y()) * box.tinggi()))
                            .toList(),
                    run.headAtStart(),
                    run.headAtEnd(),
                    "",
                    "");
            return;
        }
        Optional<JenisBentuk> outline = free.map(found -> DrawingPresets.outline(
                points,
                found.all("a:cubicBezTo").findAny().isPresent()
                        || found.all("a:arcTo").findAny().isPresent()));
        boolean filled = look.child("a:noFill").isEmpty();
        boolean lined = line.map(found -> found.child("a:noFill").isEmpty()).orElse(true);
        boolean textBox = shape.child("wps:cNvSpPr")
                .map(found -> found.get("txBox").equals("1"))
                .orElse(false);
        String teks = shape.at("wps:txbx", "w:txbxContent").map(DocText::inside).orElse("");
        sketch.shape(
                isOnItsSide(degrees) ? swapped(box) : box,
                new Sketch.Seen(id, preset, teks, textBox, lined || (filled && !textBox)),
                outline);
    }

    private static boolean hasHead(Optional<Element> line, String end) {
        return line.flatMap(found -> found.child(end))
                .map(found -> !found.get("type").isEmpty() && !found.get("type").equals("none"))
                .orElse(false);
    }

    private static List<Double> adjusted(Element look) {
        List<Double> shares = new ArrayList<>();
        look.at("a:prstGeom", "a:avLst").stream()
                .flatMap(list -> list.children("a:gd"))
                .map(guide -> guide.get("fmla").replace("val ", ""))
                .forEach(value -> Element.number(value).ifPresent(number -> shares.add(number / SHARE)));
        return shares;
    }

    /** The corners of a free outline as fractions (0 to 1) of its box. */
    private static List<Ujung> points(Element free) {
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

    private static boolean isOpen(Element free) {
        return free.all("a:close").findAny().isEmpty();
    }

    private static double degrees(Element xfrm) {
        return within(xfrm.number("rot", 0)) / DEGREE;
    }

    private static double off(Element xfrm, String axis) {
        return within(xfrm.child("a:off").map(found -> found.number(axis, 0)).orElse(0.0));
    }

    private static double ext(Element xfrm, String side) {
        return within(xfrm.child("a:ext").map(found -> found.number(side, 0)).orElse(0.0));
    }

    /** Limits a position to a sane range; no page is a kilometre wide. */
    private static double within(double place) {
        return Math.clamp(place, -FARTHEST, FARTHEST);
    }

    private static boolean isOnItsSide(double degrees) {
        double half = ((degrees % 180) + 180) % 180;
        return half > 45 && half < 135;
    }

    private static Petak swapped(Petak box) {
        double width = box.tinggi() / 2;
        double height = box.lebar() / 2;
        return new Petak(box.tengahX() - width, box.tengahY() - height, box.tengahX() + width, box.tengahY() + height);
    }
}
