package id.langkah.domain;

import java.util.Map;

/**
 * Replaces characters of symbol fonts (Wingdings, Symbol), which mean nothing or are missing in
 * other fonts, by Unicode characters with the same meaning that all papers can print.
 */
public final class TandaHuruf {
    /** The start of the range in which such fonts keep their characters: U+F020 to U+F0FF. */
    private static final int PRIVATE = 0xf000;

    private static final int FIRST = PRIVATE + 0x20;
    private static final int LAST = PRIVATE + 0xff;

    /** The replacements, keyed by the character's code in its font. */
    private static final Map<Integer, String> SIGNS = Map.ofEntries(
            Map.entry(0x2d, "-"),
            Map.entry(0x6c, "●"),
            Map.entry(0x6e, "■"),
            Map.entry(0x6f, "□"),
            Map.entry(0x71, "□"),
            Map.entry(0x75, "◆"),
            Map.entry(0x76, "•"),
            Map.entry(0x9e, "•"),
            Map.entry(0x9f, "•"),
            Map.entry(0xa3, "≤"),
            Map.entry(0xa7, "•"),
            Map.entry(0xa8, "□"),
            Map.entry(0xb1, "±"),
            Map.entry(0xb3, "≥"),
            Map.entry(0xb7, "•"),
            Map.entry(0xd8, "→"),
            Map.entry(0xdf, "←"),
            Map.entry(0xe0, "→"),
            Map.entry(0xe2, "↓"),
            Map.entry(0xe8, "→"),
            Map.entry(0xf0, "→"),
            Map.entry(0xfb, "x"),
            Map.entry(0xfc, "✓"),
            Map.entry(0xfd, "x"),
            Map.entry(0xfe, "✓"));

    /** No character that is replaced comes before it. */
    private static final int FIRST_MARK = 0x2000;

    /** Unicode characters used as bullets, with printable replacements. */
    private static final Map<Integer, String> MARKS = Map.ofEntries(
            Map.entry((int) '➢', "→"),
            Map.entry((int) '➣', "→"),
            Map.entry((int) '➤', "→"),
            Map.entry((int) '➔', "→"),
            Map.entry((int) '➜', "→"),
            Map.entry((int) '➡', "→"),
            Map.entry((int) '❖', "•"),
            Map.entry((int) '✔', "✓"),
            Map.entry((int) '☑', "✓"),
            Map.entry((int) '✅', "✓"));

    private TandaHuruf() {}

    /** The replacement for a code of a symbol font; blank when unknown. */
    public static String of(int code) {
        return SIGNS.getOrDefault(code & ~PRIVATE, "");
    }

    /** The text with such characters replaced; unknown ones stay. */
    public static String of(String teks) {
        if (!hasOne(teks)) {
            return teks;
        }
        var out = new StringBuilder(teks.length());
        teks.codePoints().forEach(letter -> {
            String sign = isPrivate(letter) ? of(letter) : MARKS.getOrDefault(letter, "");
            if (sign.isEmpty()) {
                out.appendCodePoint(letter);
            } else {
                out.append(sign);
            }
        });
        return out.toString();
    }

    private static boolean isPrivate(int letter) {
        return letter >= FIRST && letter <= LAST;
    }

    /** Whether the text has such a character; none of them takes two {@code char}. */
    private static boolean hasOne(String teks) {
        for (int i = 0; i < teks.length(); i++) {
            int letter = teks.charAt(i);
            if (letter >= FIRST_MARK && (isPrivate(letter) || MARKS.containsKey(letter))) {
                return true;
            }
        }
        return false;
    }
}
