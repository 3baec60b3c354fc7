package id.langkah.domain.bagan;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * The width of texts in Arial, used by Excel and, in a font of the same widths, by the PDF. Rows
 * are therefore equally high in both, and no font needs to be installed.
 */
public final class TextWidth {
    /** The widths of Helvetica, which are those of Arial, in thousandths of an em, starting with the blank. */
    private static final int[] REGULAR = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584
    };
    /** The widths of Helvetica Bold. */
    private static final int[] BOLD = {
        278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722,
        722, 667, 611, 778, 722, 278, 556, 722, 611, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611, 556, 333, 611,
        611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556,
        500, 389, 280, 389, 584
    };

    private static final int OTHER = 667;
    private static final int WIDE = 1000;
    /** The first code point of scripts whose letters are one em wide. */
    private static final int FIRST_WIDE = 0x2e80;

    private final int[] widths;
    private final double em;

    /** The widths for a font size in points. */
    public TextWidth(double points, boolean bold) {
        widths = bold ? BOLD : REGULAR;
        em = points / 1000;
    }

    /** The width of a text on one line, in points. */
    public double of(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            sum += of(text.charAt(i));
        }
        return em * sum;
    }

    private int of(char letter) {
        int index = letter - ' ';
        if (index >= 0 && index < widths.length) {
            return widths[index];
        }
        return switch (letter) {
            case '•' -> 350;
            case '–' -> 556;
            case '—', '…', '→', '✓', '□' -> WIDE;
            case '×', '÷', '±' -> 584;
            case '\t', '\u00a0' -> widths[0];
            default -> letter >= FIRST_WIDE ? WIDE : plain(letter);
        };
    }

    /** The letter without its accent, which has the same width. */
    private int plain(char letter) {
        int index = Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD)
                        .charAt(0)
                - ' ';
        return index >= 0 && index < widths.length ? widths[index] : OTHER;
    }

    /** The width of the longest word of a text, in points. */
    public double longestWord(String text) {
        double longest = 0;
        for (String word : text.split("\\s+", -1)) {
            longest = Math.max(longest, of(word));
        }
        return longest;
    }

    /** The number of lines of a text wrapped between words to a width in points. */
    public int lines(String text, double width) {
        return text.indexOf('\n') < 0 && of(text) <= width
                ? 1
                : wrap(text, width).size();
    }

    /** Wraps a text to lines of at most a width in points; a longer word is broken. */
    public List<String> wrap(String text, double width) {
        var lines = new ArrayList<String>();
        for (String line : text.split("\n", -1)) {
            wrap(line, width, lines);
        }
        return lines;
    }

    private void wrap(String text, double width, List<String> lines) {
        double blank = of(" ");
        var line = new StringBuilder();
        double used = 0;
        for (String word : text.split(" ", -1)) {
            double wide = of(word);
            if (!line.isEmpty() && used + blank + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            if (!line.isEmpty()) {
                line.append(' ');
                used += blank;
            }
            if (wide > width) {
                used = broken(word, width, line, lines);
            } else {
                line.append(word);
                used += wide;
            }
        }
        lines.add(line.toString());
    }

    /** Breaks a word that is longer than a line; the width of what is left of it. */
    private double broken(String word, double width, StringBuilder line, List<String> lines) {
        double used = 0;
        int at = 0;
        while (at < word.length()) {
            int letter = word.codePointAt(at);
            double wide = of(Character.toString(letter));
            if (used > 0 && used + wide > width) {
                lines.add(line.toString());
                line.setLength(0);
                used = 0;
            }
            line.appendCodePoint(letter);
            used += wide;
            at += Character.charCount(letter);
        }
        return used;
    }
}
