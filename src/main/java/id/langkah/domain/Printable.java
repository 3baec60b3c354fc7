package id.langkah.domain;

import java.util.stream.Collectors;

/**
 * Checks for text that every paper, workbook, file and screen can show: no control characters
 * except tabs and line ends, no unpaired surrogates, no Unicode noncharacters. XML 1.0 cannot hold
 * most of these, and some change how a terminal behaves.
 */
public final class Printable {
    private static final int MOST_NAMED = 3;
    private static final int FIRST_NONCHARACTER = 0xFDD0;
    private static final int LAST_NONCHARACTER = 0xFDEF;
    private static final int PLANE_END = 0xFFFE;
    private static final int DELETE = 0x7F;

    private Printable() {}

    /** Whether every character of the text is allowed. */
    public static boolean is(String text) {
        int letter;
        for (int i = 0; i < text.length(); i += Character.charCount(letter)) {
            letter = text.codePointAt(i);
            if (!is(letter)) {
                return false;
            }
        }
        return true;
    }

    private static boolean is(int letter) {
        if (letter >= ' ' && letter < DELETE) {
            return true; // Almost every letter of almost every text.
        }
        boolean between = letter == '\t' || letter == '\n' || letter == '\r';
        boolean half = letter >= Character.MIN_SURROGATE && letter <= Character.MAX_SURROGATE;
        boolean none =
                (letter & PLANE_END) == PLANE_END || (letter >= FIRST_NONCHARACTER && letter <= LAST_NONCHARACTER);
        return between || !(Character.isISOControl(letter) || half || none);
    }

    /** The text with a blank in place of each character that is not allowed. */
    public static String of(String text) {
        if (is(text)) {
            return text;
        }
        var clean = new StringBuilder(text.length());
        text.codePoints().map(letter -> is(letter) ? letter : ' ').forEach(clean::appendCodePoint);
        return clean.toString();
    }

    /**
     * Names the characters that are not allowed by their code points: "U+000B, U+0002"; only the
     * first few when there are many.
     */
    public static String named(String text) {
        return text.codePoints()
                .filter(letter -> !is(letter))
                .distinct()
                .limit(MOST_NAMED)
                .mapToObj("U+%04X"::formatted)
                .collect(Collectors.joining(", "));
    }
}
