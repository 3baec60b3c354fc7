package id.langkah.word;

import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.JenisBentuk;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;
import java.util.List;
import java.util.Optional;

/**
 * Reads drawings in DrawingML, as Word has written them since 2010 ({@code w:drawing}; ECMA-376
 * part 1, 20.4): shapes, groups, canvases and pictures.
 */
final class DrawingMl {
    private static final int DEEPEST_GROUP = 8;

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
                DrawingPlace.within(anchor.child("wp:extent")
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
                DrawingPlace.within(position.flatMap(found -> found.child("wp:posOffset"))
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
        double width = xfrm.map(found -> DrawingPlace.ext(found, "cx")).orElse(petak.lebar());
        double height = xfrm.map(found -> DrawingPlace.ext(found, "cy")).orElse(petak.tinggi());
        boolean swapped = Math.abs(width - petak.tinggi()) + Math.abs(height - petak.lebar())
                < Math.abs(width - petak.lebar()) + Math.abs(height - petak.tinggi());
        return swapped
                        && DrawingPlace.isOnItsSide(
                                xfrm.map(DrawingPlace::degrees).orElse(0.0))
                ? DrawingPlace.swapped(petak)
                : petak;
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
        double degrees = xfrm.map(DrawingPlace::degrees).orElse(0.0);
        String preset = look.child("a:prstGeom").map(found -> found.get("prst")).orElse("");
        Optional<Element> line = look.child("a:ln");
        Optional<Element> connector = shape.child("wps:cNvCnPr");
        var run = new Sketch.Stroke(
                box,
                degrees,
                xfrm.map(found -> found.get("flipH").equals("1")).orElse(false),
                xfrm.map(found -> found.get("flipV").equals("1")).orElse(false),
                DrawingLook.adjusted(look),
                DrawingLook.hasHead(line, "a:headEnd"),
                DrawingLook.hasHead(line, "a:tailEnd"),
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
        List<Ujung> points = free.map(DrawingLook::points).orElse(List.of());
        if (free.isPresent() && DrawingLook.isOpen(free.get()) && points.size() >= 2) {
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
                DrawingPlace.isOnItsSide(degrees) ? DrawingPlace.swapped(box) : box,
                new Sketch.Seen(id, preset, teks, textBox, lined || (filled && !textBox)),
                outline);
    }
}
