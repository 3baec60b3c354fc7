package id.langkah.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The automatic numbers of lists. They count on through the document, so each paragraph must be
 * asked for once and in order.
 */
final class Numbering {
    private static final int LEVELS = 9;
    private static final String[] ROMAN = {"", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"};
    private static final String[] TENS = {"", "x", "xx", "xxx", "xl", "l", "lx", "lxx", "lxxx", "xc"};

    private final Map<String, Element> lists = new HashMap<>();
    private final Map<String, Element> abstracts = new HashMap<>();
    private final Map<String, int[]> counted = new HashMap<>();

    Numbering(Optional<Element> part) {
        part.ifPresent(all -> {
            all.children("w:num").forEach(list -> lists.putIfAbsent(list.get("w:numId"), list));
            all.children("w:abstractNum").forEach(list -> abstracts.putIfAbsent(list.get("w:abstractNumId"), list));
        });
    }

    /** The number of the next list paragraph, such as {@code 1.}; blank when it has none. */
    String next(Element numPr) {
        String id = numPr.child("w:numId").map(found -> found.get("w:val")).orElse("");
        int level = (int) Math.clamp(
                numPr.child("w:ilvl").map(found -> found.number("w:val", 0)).orElse(0.0), 0, LEVELS - 1);
        Element list = lists.get(id);
        if (list == null) {
            return "";
        }
        int[] count = counted.computeIfAbsent(id, key -> starts(list));
        count[level]++;
        for (int deeper = level + 1; deeper < LEVELS; deeper++) {
            count[deeper] = start(list, deeper) - 1;
        }
        String format = format(list, level);
        if (format.equals("bullet")) {
            return "•";
        }
        if (format.equals("none")) {
            return "";
        }
        String text = level(list, level)
                .flatMap(found -> found.child("w:lvlText"))
                .map(found -> found.get("w:val"))
                .orElse("%" + (level + 1) + ".");
        for (int each = 0; each <= level; each++) {
            text = text.replace("%" + (each + 1), written(count[each], format(list, each)));
        }
        return text;
    }

    private int[] starts(Element list) {
        int[] starts = new int[LEVELS];
        for (int level = 0; level < LEVELS; level++) {
            starts[level] = start(list, level) - 1;
        }
        return starts;
    }

    private int start(Element list, int level) {
        Optional<Element> override = list.children("w:lvlOverride")
                .filter(found -> found.number("w:ilvl", -1) == level)
                .findFirst()
                .flatMap(found -> found.child("w:startOverride"));
        return (int) override.or(() -> level(list, level).flatMap(found -> found.child("w:start")))
                .map(found -> found.number("w:val", 1))
                .orElse(1.0)
                .doubleValue();
    }

    private String format(Element list, int level) {
        return level(list, level)
                .flatMap(found -> found.child("w:numFmt"))
                .map(found -> found.get("w:val"))
                .orElse("decimal");
    }

    private Optional<Element> level(Element list, int level) {
        String id =
                list.child("w:abstractNumId").map(found -> found.get("w:val")).orElse("");
        return Optional.ofNullable(abstracts.get(id))
                .flatMap(all -> all.children("w:lvl")
                        .filter(found -> found.number("w:ilvl", -1) == level)
                        .findFirst());
    }

    static String written(int number, String format) {
        return switch (format) {
            case "lowerLetter" -> letters(number);
            case "upperLetter" -> letters(number).toUpperCase(Locale.ROOT);
            case "lowerRoman" -> roman(number);
            case "upperRoman" -> roman(number).toUpperCase(Locale.ROOT);
            case "decimalZero" -> number < 10 ? "0" + number : String.valueOf(number);
            default -> String.valueOf(number);
        };
    }

    /** Letters as Word counts them: a to z, then aa to zz. */
    private static String letters(int number) {
        if (number < 1 || number > 26 * 26) {
            return String.valueOf(number);
        }
        return String.valueOf((char) ('a' + (number - 1) % 26)).repeat((number - 1) / 26 + 1);
    }

    private static String roman(int number) {
        return number < 1 || number > 99 ? String.valueOf(number) : TENS[number / 10] + ROMAN[number % 10];
    }
}
