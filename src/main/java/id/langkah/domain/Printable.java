package id.langkah.domain;

import java.util.stream.Collectors;

/**
 * Texts that every paper, workbook, file and screen can show: without control characters other than
 * tabs and line ends, without halves of a character, and without what Unicode calls
 * noncharacters. XML 1.0 cannot write most of them, and a terminal obeys some.
 */
public final class Printable {
    private static final int MOST_NAMED = 3;
    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;
    private static final int PLANE_END = 0xFFFE;

    private Printable() {}

    /** Whether a text is one. */
    public static boolean is(String text) {
        return text.codePoints().allMatch(Printable::is);
    }

    private static boolean is(int letter) {
        boolean between = letter == '\t' || letter == '\n' || letter == '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean none =
                (letter & PLANE_END) == PLANE_END || (letter >= FIRST_NONCHARACTER && letter <= LAST_NONCHARACTER);
        return between || !(Character.isISOControl(letter) || half || none);
    }

    /** The text with a blank for each character that it must not hold. */
    public static String of(String text) {
        if (is(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().map(letter -> is(letter) ? letter : ' ').forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /** What it must not hold, by its number in Unicode: "U+000B, U+0002"; a few of many. */
    public static String named(String text) {
        return text.codePoints()
                .filter(letter -> !is(letter))
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(", "));
    }
}
