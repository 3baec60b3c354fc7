package id.langkah.word;

import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;
import java.util.List;
import java.util.Optional;

/**
 * Reads drawings in VML, as Word wrote them before 2010 and other programs still do
 * ({@code w:pict}; ECMA-376 part 4, 19): shapes, lines, groups and canvases.
 */
final class Vml {
    private static final int DEEPEST_GROUP = 8;
    private static final int TEXT_BOX = 202;
    private static final int PICTURE = 75;

    private final Sketch sketch;
    private final PageFrame page;

    Vml(Sketch sketch, PageFrame page) {
        this.sketch = sketch;
        this.page = page;
    }

    void read(Anchored spot) {
        spot.drawing().children().forEach(shape -> top(shape, spot));
    }

    private void top(Element shape, Anchored spot) {
        VmlStyle style = VmlStyle.of(shape);
        if (style.isHidden()) {
            return;
        }
        if (shape.is("v:line") && style.floats()) {
            Petak at = place(spot, style, 0, 0);
            line(shape, style, point(shape.get("from"), at), point(shape.get("to"), at));
            return;
        }
        double width = Math.max(0, style.emu("width"));
        double height = Math.max(0, style.emu("height"));
        Petak petak = style.floats() ? place(spot, style, width, height) : page.inline(spot, width, height);
        element(shape, style, petak, 0);
    }

    private static Ujung point(String both, Petak from) {
        String[] parts = (both + ",").split(",", -1);
        return Ujung.at(from.kiri() + VmlStyle.emuOf(parts[0]), from.atas() + VmlStyle.emuOf(parts[1]));
    }

    private Petak place(Anchored spot, VmlStyle style, double width, double height) {
        return page.floating(
                spot,
                width,
                height,
                new PageFrame.Place(
                        from(style.get("mso-position-horizontal-relative")),
                        align(style.get("mso-position-horizontal")),
                        style.emu("margin-left") + style.emu("left")),
                new PageFrame.Place(
                        from(style.get("mso-position-vertical-relative")),
                        align(style.get("mso-position-vertical")),
                        style.emu("margin-top") + style.emu("top")),
                true);
    }

    private static String from(String relative) {
        return relative.equals("page") || relative.contains("margin") ? relative.replace("-area", "") : "";
    }

    private static String align(String align) {
        return align.equals("absolute") ? "" : align;
    }

    private void element(Element shape, VmlStyle style, Petak petak, int depth) {
        switch (shape.name()) {
            case "v:group" -> group(shape, petak, depth);
            case "v:shape", "v:rect", "v:roundrect", "v:oval" -> shape(shape, style, petak);
            case "v:polyline", "v:curve", "v:arc" -> sketch.skip();
            case "v:image" -> sketch.picture(petak);
            default -> {}
        }
    }

    private void group(Element group, Petak petak, int depth) {
        if (depth >= DEEPEST_GROUP) {
            sketch.skip();
            return;
        }
        VmlFrame frame = VmlFrame.of(group, petak);
        group.children().forEach(child -> {
            VmlStyle style = VmlStyle.of(child);
            if (child.is("v:line")) {
                line(child, style, frame.map(child.get("from")), frame.map(child.get("to")));
            } else if (!style.isHidden()) {
                element(child, style, frame.map(style), depth + 1);
            }
        });
    }

    private void shape(Element shape, VmlStyle style, Petak petak) {
        int number = VmlLook.number(shape);
        if (number == PICTURE || shape.child("v:imagedata").isPresent()) {
            sketch.picture(petak);
            return;
        }
        String preset = DrawingPresets.numbered(number).orElse("");
        if (!DrawingPresets.path(preset, petak, 0, false, false, List.of()).isEmpty() || shape.has("o:connectortype")) {
            sketch.line(
                    preset,
                    new Sketch.Stroke(
                            petak,
                            style.degrees(),
                            style.flips("x"),
                            style.flips("y"),
                            VmlLook.adjusted(shape),
                            VmlLook.hasHead(shape, "startarrow"),
                            VmlLook.hasHead(shape, "endarrow"),
                            "",
                            ""));
            return;
        }
        boolean lined = !VmlLook.isOff(shape.get("stroked"));
        boolean filled = !VmlLook.isOff(shape.get("filled"));
        boolean textBox = number == TEXT_BOX;
        String teks =
                shape.at("v:textbox", "w:txbxContent").map(DocText::inside).orElse("");
        double half = ((style.degrees() % 180) + 180) % 180;
        Petak seen = half > 45 && half < 135
                ? new Petak(
                        petak.tengahX() - petak.tinggi() / 2,
                        petak.tengahY() - petak.lebar() / 2,
                        petak.tengahX() + petak.tinggi() / 2,
                        petak.tengahY() + petak.lebar() / 2)
                : petak;
        sketch.shape(
                seen,
                new Sketch.Seen(
                        shape.get("id"), textBox ? "rect" : preset, teks, textBox, lined || (filled && !textBox)),
                Optional.empty());
    }

    private void line(Element line, VmlStyle style, Ujung from, Ujung to) {
        boolean x = style.flips("x");
        boolean y = style.flips("y");
        Ujung start = Ujung.at(x ? to.x() : from.x(), y ? to.y() : from.y());
        Ujung end = Ujung.at(x ? from.x() : to.x(), y ? from.y() : to.y());
        sketch.path(
                List.of(start, end), VmlLook.hasHead(line, "startarrow"), VmlLook.hasHead(line, "endarrow"), "", "");
    }
}
