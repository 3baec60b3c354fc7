package id.langkah.word;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What paragraphs inherit from the styles of a document. */
final class TextStyles {
    private static final String USUAL_SIZE = "22";
    private static final int DEEPEST = 10;

    private final Map<String, Element> styles = new HashMap<>();
    private final Optional<Element> defaults;
    private @Nullable String normal;

    TextStyles(Optional<Element> part) {
        defaults = part.flatMap(styles -> styles.child("w:docDefaults"));
        part.stream().flatMap(all -> all.children("w:style")).forEach(style -> {
            styles.putIfAbsent(style.get("w:styleId"), style);
            if (style.get("w:type").equals("paragraph")
                    && style.get("w:default").equals("1")) {
                normal = style.get("w:styleId");
            }
        });
    }

    /** The font size of a paragraph in half points. */
    double size(Element paragraph) {
        String size = own(paragraph, "w:sz")
                .or(() ->
                        inherited(paragraph, style -> style.at("w:rPr", "w:sz")).map(found -> found.get("w:val")))
                .or(() -> defaults.flatMap(all -> all.at("w:rPrDefault", "w:rPr", "w:sz"))
                        .map(found -> found.get("w:val")))
                .orElse(USUAL_SIZE);
        return Math.clamp(Element.number(size).orElse(22.0), 2, 400);
    }

    /** A property of the first text of a paragraph, or else of its paragraph mark. */
    private static Optional<String> own(Element paragraph, String name) {
        return paragraph
                .children("w:r")
                .flatMap(run -> run.at("w:rPr", name).stream())
                .findFirst()
                .or(() -> paragraph.at("w:pPr", "w:rPr", name))
                .map(found -> found.get("w:val"));
    }

    /** An attribute of {@code w:spacing}: a length in twentieths of a point, or the {@code w:lineRule}. */
    String spacing(Element paragraph, String attribute) {
        Function<Element, Optional<Element>> spacing =
                style -> style.at("w:pPr", "w:spacing").filter(found -> found.has(attribute));
        return spacing.apply(paragraph)
                .or(() -> inherited(paragraph, spacing))
                .or(() -> defaults.flatMap(all -> all.at("w:pPrDefault", "w:pPr", "w:spacing")))
                .map(found -> found.get(attribute))
                .orElse("");
    }

    /** The automatic number of the paragraph, its own or that of its style. */
    Optional<Element> number(Element paragraph) {
        return paragraph.at("w:pPr", "w:numPr").or(() -> inherited(paragraph, style -> style.at("w:pPr", "w:numPr")));
    }

    private Optional<Element> inherited(Element paragraph, Function<Element, Optional<Element>> what) {
        String name = paragraph
                .at("w:pPr", "w:pStyle")
                .map(style -> style.get("w:val"))
                .orElse(normal == null ? "" : normal);
        for (int depth = 0; depth < DEEPEST; depth++) {
            Element style = styles.get(name);
            if (style == null) {
                return Optional.empty();
            }
            Optional<Element> found = what.apply(style);
            if (found.isPresent()) {
                return found;
            }
            name = style.child("w:basedOn").map(base -> base.get("w:val")).orElse("");
        }
        return Optional.empty();
    }
}
