package id.langkah.excel.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads the elements of a drawing: numbers, texts and marks; NaN or nothing where a file has none. */
final class DrawingXml {
    private static final double PER_SHARE = 100_000;
    private static final double FARTHEST = 1e12;
    private static final int MOST_ADJUSTED = 8;

    private DrawingXml() {}

    static double value(@Nullable Element element) {
        return element == null ? Double.NaN : number(element.getTextContent());
    }

    static double number(String text) {
        try {
            double number = text.length() > 30 ? Double.NaN : Double.parseDouble(text.strip());
            return Math.abs(number) <= FARTHEST ? number : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    static double[] point(@Nullable Element element, String first, String second) {
        if (element == null) {
            return new double[0];
        }
        double angka = number(element.getAttribute(first));
        double two = number(element.getAttribute(second));
        return Double.isNaN(angka + two) ? new double[0] : new double[] {angka, two};
    }

    static String orZero(String text) {
        return text.isEmpty() ? "0" : text;
    }

    static boolean isTextBox(Element shape) {
        Element kind = child(child(shape, "nvSpPr"), "cNvSpPr");
        return kind != null && isOn(kind, "txBox");
    }

    static boolean isOn(@Nullable Element element, String attribute) {
        String value = element == null ? "" : element.getAttribute(attribute);
        return value.equals("1") || value.equals("true");
    }

    static @Nullable String glued(@Nullable Element end) {
        return end == null || end.getAttribute("id").isEmpty() ? null : end.getAttribute("id");
    }

    static boolean isHead(@Nullable Element end) {
        String type = end == null ? "" : end.getAttribute("type");
        return !type.isEmpty() && !type.equals("none");
    }

    /** The adjust values of a preset shape: {@code <a:gd name="adj1" fmla="val 50000"/>}. */
    static List<Double> adjust(@Nullable Element preset) {
        return children(child(preset, "avLst"))
                .map(guide -> guide.getAttribute("fmla"))
                .filter(formula -> formula.startsWith("val "))
                .map(formula -> number(formula.substring("val ".length())) / PER_SHARE)
                .filter(share -> !share.isNaN())
                .limit(MOST_ADJUSTED)
                .toList();
    }

    /** The lines of text in a shape. */
    static String text(@Nullable Element body) {
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

    static @Nullable Element child(@Nullable Element parent, String name) {
        return children(parent)
                .filter(child -> child.getLocalName().equals(name))
                .findFirst()
                .orElse(null);
    }

    static Stream<Element> children(@Nullable Element parent) {
        Node first = parent == null ? null : parent.getFirstChild();
        return Stream.iterate(first, node -> node != null, Node::getNextSibling)
                .filter(Element.class::isInstance)
                .map(Element.class::cast)
                .filter(element -> element.getLocalName() != null);
    }
}
