package id.langkah.excel;

import java.util.Arrays;

/**
 * How wide a text is in Arial. Excel fits the height of a row by itself, but not of merged cells;
 * and a machine without the font has no way to ask.
 */
final class TextWidth {
    /** Adobe's metrics of Helvetica, which Arial shares: thousandths of an em, from the blank. */
    private static final int[] WIDTHS = {
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556,
        556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722,
        722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722,
        667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556,
        556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500,
        500, 334, 260, 334, 584
    };

    private static final int OTHER = 667;
    private static final double BOLDER = 1.08;

    private final double em;

    /** Of a font of so many points. */
    TextWidth(double points, boolean bold) {
        em = points * (bold ? BOLDER : 1) / 1000;
    }

    /** In points, on one line. */
    double of(String text) {
        long sum = 0;
        for (int i = 0; i < text.length(); i++) {
            int index = text.charAt(i) - ' ';
            sum += index >= 0 && index < WIDTHS.length ? WIDTHS[index] : OTHER;
        }
        return em * sum;
    }

    /** The lines that a text takes when it is wrapped between words into a width in points. */
    int lines(String text, double width) {
        if (text.indexOf('\n') < 0 && of(text) <= width) {
            return 1;
        }
        return text.split("\n", -1).length == 1
                ? wrapped(text, width)
                : Arrays.stream(text.split("\n", -1))
                        .mapToInt(one -> lines(one, width))
                        .sum();
    }

    private int wrapped(String line, double width) {
        double blank = of(" ");
        int lines = 1;
        double used = 0;
        for (String word : line.split(" ", -1)) {
            double wide = of(word);
            if (used > 0 && used + blank + wide > width) {
                lines++;
                used = 0;
            }
            used += used > 0 ? blank + wide : wide;
            if (used > width) {
                int more = (int) (used / width);
                lines += more;
                used -= more * width;
            }
        }
        return lines;
    }
}
