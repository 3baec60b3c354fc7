package id.langkah.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The style attribute of a VML shape: {@code position:absolute;margin-left:17.9pt;…}. */
final class VmlStyle {
    private static final double POINT = 12_700;

    /** The units per degree in which VML may give an angle. */
    private static final double FINE = 65_536;

    private static final Map<String, Double> UNITS = Map.of(
            "pt",
            POINT,
            "in",
            914_400.0,
            "cm",
            360_000.0,
            "mm",
            36_000.0,
            "pc",
            12 * POINT,
            "px",
            9_525.0,
            "",
            9_525.0);

    private static final Pattern LENGTH = Pattern.compile("\\s*(-?[0-9.]+)\\s*([a-z]*)\\s*");
    private static final double FARTHEST = 1e9;

    private final Map<String, String> values = new HashMap<>();

    private VmlStyle() {}

    static VmlStyle of(Element shape) {
        var style = new VmlStyle();
        for (String part : shape.get("style").split(";", 200)) {
            int colon = part.indexOf(':');
            if (colon > 0) {
                style.values.put(
                        part.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        part.substring(colon + 1).strip().toLowerCase(Locale.ROOT));
            }
        }
        return style;
    }

    /** A value in lower case; blank when it is missing. */
    String get(String name) {
        return values.getOrDefault(name, "");
    }

    boolean floats() {
        return get("position").equals("absolute");
    }

    boolean isHidden() {
        return get("visibility").equals("hidden");
    }

    /** A length in EMU; 0 when it is missing. */
    double emu(String name) {
        return emuOf(get(name));
    }

    /** A length with its unit, converted to EMU; without a unit it is in pixels. */
    static double emuOf(String length) {
        Matcher found = LENGTH.matcher(length);
        if (!found.matches()) {
            return 0;
        }
        double unit = UNITS.getOrDefault(found.group(2), 0.0);
        return Math.clamp(Element.number(found.group(1)).orElse(0.0) * unit, -FARTHEST, FARTHEST);
    }

    /** A length in the units of the group, without conversion. */
    double plain(String name) {
        return Math.clamp(Element.number(get(name)).orElse(0.0), -FARTHEST, FARTHEST);
    }

    double degrees() {
        String turn = get("rotation");
        return turn.endsWith("fd")
                ? Element.number(turn.substring(0, turn.length() - 2)).orElse(0.0) / FINE
                : Element.number(turn).orElse(0.0);
    }

    boolean flips(String axis) {
        return get("flip").contains(axis);
    }
}
