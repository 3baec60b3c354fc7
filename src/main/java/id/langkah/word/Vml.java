package id.langkah.word;

import id.langkah.domain.pengenalan.DrawingPresets;
import id.langkah.domain.pengenalan.Petak;
import id.langkah.domain.pengenalan.Ujung;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads drawings in VML, as Word wrote them before 2010 and other programs still do
 * ({@code w:pict}; ECMA-376 part 4, 19): shapes, lines, groups and canvases.
 */
final class Vml {
    private static final int DEEPEST_GROUP = 8;
    private static final double SIDE = 21_600;
    private static final int TEXT_BOX = 202;
    private static final int PICTURE = 75;
    private static final int LINE = 20;
    private static final Pattern NUMBER = Pattern.compile("t(\\d{1,4})$");

    /** Converts positions within a group to positions on the page. */
    private record VmlFrame(double x, double y, double scaleX, double scaleY) {
        Petak map(VmlStyle style) {
            double left = x + style.plain("left") * scaleX;
            double top = y + style.plain("top") * scaleY;
            return Petak.between(left, top, left + style.plain("width") * scaleX, top + style.plain("height") * scaleY);
        }

        Ujung map(String point) {
            String[] both = (point + ",").split(",", -1);
            return Ujung.at(
                    x + Element.number(both[0]).orElse(0.0) * scaleX,
                    y + Element.number(both[1]).orElse(0.0) * scaleY);
        }
    }

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
        double[] size = pair(group.get("coordsize"), 1_000);
        double[] origin = pair(group.get("coordorigin"), 0);
        double scaleX = size[0] > 0 ? petak.lebar() / size[0] : 1;
        double scaleY = size[1] > 0 ? petak.tinggi() / size[1] : 1;
        var frame = new VmlFrame(petak.kiri() - origin[0] * scaleX, petak.atas() - origin[1] * scaleY, scaleX, scaleY);
        group.children().forEach(child -> {
            VmlStyle style = VmlStyle.of(child);
            if (child.is("v:line")) {
                line(child, style, frame.map(child.get("from")), frame.map(child.get("to")));
            } else if (!style.isHidden()) {
                element(child, style, frame.map(style), depth + 1);
            }
        });
    }

    private static double[] pair(String both, double other) {
        String[] parts = (both + ",").split(",", -1);
        return new double[] {
            Element.number(parts[0]).orElse(other), Element.number(parts[1]).orElse(other),
        };
    }

    private void shape(Element shape, VmlStyle style, Petak petak) {
        int number = number(shape);
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
                            adjusted(shape),
                            hasHead(shape, "startarrow"),
                            hasHead(shape, "endarrow"),
                            "",
                            ""));
            return;
        }
        boolean lined = !isOff(shape.get("stroked"));
        boolean filled = !isOff(shape.get("filled"));
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
        sketch.path(List.of(start, end), hasHead(line, "startarrow"), hasHead(line, "endarrow"), "", "");
    }

    private static int number(Element shape) {
        Matcher type = NUMBER.matcher(shape.get("type"));
        return switch (shape.name()) {
            case "v:rect" -> 1;
            case "v:roundrect" -> 2;
            case "v:oval" -> 3;
            case "v:line" -> LINE;
            default -> type.find() ? Integer.parseInt(type.group(1)) : (int) shape.number("o:spt", 0);
        };
    }

    private static boolean hasHead(Element shape, String end) {
        return shape.child("v:stroke")
                .map(stroke -> !stroke.get(end).isEmpty() && !stroke.get(end).equals("none"))
                .orElse(false);
    }

    private static boolean isOff(String value) {
        return value.equals("f") || value.equals("false");
    }

    private static List<Double> adjusted(Element shape) {
        List<Double> shares = new ArrayList<>();
        for (String value : shape.get("adj").split(",", 8)) {
            Element.number(value).ifPresent(number -> shares.add(number / SIDE));
        }
        return shares;
    }
}
