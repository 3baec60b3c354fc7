package id.langkah.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * One element of a part of a document. Its name and those of its attributes carry the usual prefix
 * of their namespace ({@code w:tbl}), whatever the file calls it; an attribute without a namespace
 * has none.
 */
final class Element {
    /** What a choice may require and still be read here. */
    private static final Set<String> KNOWN = Set.of("wps", "wpg", "wpc", "w14", "wp14", "a14", "v");

    private static final String ALTERNATIVE = "mc:AlternateContent";

    private final String name;
    private final Map<String, String> attributes;
    private final List<Element> children = new ArrayList<>(0);
    private String text = "";
    private boolean alternatives;

    Element(String name, Map<String, String> attributes) {
        this.name = name;
        this.attributes = attributes.isEmpty() ? Map.of() : new HashMap<>(attributes);
    }

    void add(Element child) {
        children.add(child);
        alternatives |= child.is(ALTERNATIVE);
    }

    void text(String all) {
        text = all;
    }

    String name() {
        return name;
    }

    boolean is(String other) {
        return name.equals(other);
    }

    /** The text directly in it. */
    String text() {
        return text;
    }

    /** An attribute's value; blank when it is not there. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** An attribute's value as a number; the other when it is not there or no number. */
    double number(String attribute, double other) {
        return number(get(attribute)).orElse(other);
    }

    static Optional<Double> number(String text) {
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Whether a switch such as {@code w:vanish} is on: there, and not said to be off. */
    boolean isOn(String child) {
        return child(child)
                .map(found -> !Set.of("0", "false", "off", "none").contains(found.get("w:val")))
                .orElse(false);
    }

    /** The first child of this name. */
    Optional<Element> child(String name) {
        for (Element child : chosen()) {
            if (child.is(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first element down this path. */
    Optional<Element> at(String... path) {
        Optional<Element> here = Optional.of(this);
        for (String step : path) {
            here = here.flatMap(found -> found.child(step));
        }
        return here;
    }

    Stream<Element> children(String name) {
        return children().filter(child -> child.is(name));
    }

    /**
     * Its children in order. Of an alternative, the first choice that is known here stands in its
     * place, or else the fallback, and never both.
     */
    Stream<Element> children() {
        return chosen().stream();
    }

    private List<Element> chosen() {
        if (!alternatives) {
            return children;
        }
        return children.stream()
                .flatMap(child -> child.is(ALTERNATIVE) ? child.choice().stream() : Stream.of(child))
                .toList();
    }

    private List<Element> choice() {
        return children.stream()
                .filter(child -> child.is("mc:Choice")
                        && KNOWN.containsAll(List.of(child.get("Requires").split(" +"))))
                .findFirst()
                .or(() -> children.stream()
                        .filter(child -> child.is("mc:Fallback"))
                        .findFirst())
                .map(Element::chosen)
                .orElse(List.of());
    }

    /** All elements of this name below it, however deep. */
    Stream<Element> all(String name) {
        return children()
                .flatMap(child -> Stream.concat(child.is(name) ? Stream.of(child) : Stream.empty(), child.all(name)));
    }
}
