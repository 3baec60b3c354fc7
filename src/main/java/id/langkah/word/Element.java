package id.langkah.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An XML element of a document part. Names of elements and attributes carry the usual prefix of
 * their namespace ({@code w:tbl}), whatever prefix the file uses; attributes without a namespace
 * have none.
 */
final class Element {
    /** The namespaces that an alternative may require and still be read. */
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

    /** The text directly in the element. */
    String text() {
        return text;
    }

    /** The value of an attribute; blank when it is missing. */
    String get(String attribute) {
        return attributes.getOrDefault(attribute, "");
    }

    boolean has(String attribute) {
        return attributes.containsKey(attribute);
    }

    /** The value of an attribute as a number; {@code other} when it is missing or not a number. */
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

    /** Whether a switch such as {@code w:vanish} is on: present, and not set to off. */
    boolean isOn(String child) {
        return child(child)
                .map(found -> !Set.of("0", "false", "off", "none").contains(found.get("w:val")))
                .orElse(false);
    }

    /** The first child with this name. */
    Optional<Element> child(String name) {
        for (Element child : chosen()) {
            if (child.is(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /** The first element at this path. */
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
     * The children in order. Of alternatives only one stands in the result: the first choice that
     * can be read, or else the fallback.
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

    /** All descendants with this name. */
    Stream<Element> all(String name) {
        return children()
                .flatMap(child -> Stream.concat(child.is(name) ? Stream.of(child) : Stream.empty(), child.all(name)));
    }
}
