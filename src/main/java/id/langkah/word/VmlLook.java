package id.langkah.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How a shape of a VML drawing looks, by its attributes. */
final class VmlLook {
    private static final double SIDE = 21_600;
    private static final int LINE = 20;
    private static final Pattern NUMBER = Pattern.compile("t(\\d{1,4})$");

    private VmlLook() {}

    /** The number of the kind of shape; 0 when it has none. */
    static int number(Element shape) {
        Matcher type = NUMBER.matcher(shape.get("type"));
        return switch (shape.name()) {
            case "v:rect" -> 1;
            case "v:roundrect" -> 2;
            case "v:oval" -> 3;
            case "v:line" -> LINE;
            default -> type.find() ? Integer.parseInt(type.group(1)) : (int) shape.number("o:spt", 0);
        };
    }

    /** Whether an end of a line has an arrowhead: startarrow or endarrow. */
    static boolean hasHead(Element shape, String end) {
        return shape.child("v:stroke")
                .map(stroke -> !stroke.get(end).isEmpty() && !stroke.get(end).equals("none"))
                .orElse(false);
    }

    /** Whether an attribute says no. */
    static boolean isOff(String value) {
        return value.equals("f") || value.equals("false");
    }

    /** The adjustments of a shape as shares of its side. */
    static List<Double> adjusted(Element shape) {
        List<Double> shares = new ArrayList<>();
        for (String value : shape.get("adj").split(",", 8)) {
            Element.number(value).ifPresent(number -> shares.add(number / SIDE));
        }
        return shares;
    }
}
