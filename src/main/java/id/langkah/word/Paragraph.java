package id.langkah.word;

import java.util.List;

/**
 * A paragraph with the measures needed to estimate its height.
 *
 * @param text its automatic number in front, lines parted by {@code \n}, nothing of what is written
 *     in shapes
 * @param line the height of a line, in EMU
 * @param space the space above and below it together, in EMU
 * @param letter the width of a middling letter, in EMU
 * @param align the value of {@code w:jc}; blank for the left
 * @param drawings the drawings anchored in it, {@code w:drawing} and {@code w:pict}
 * @param drawn the height of those that stand in its text like letters, in EMU
 * @param newPage whether a page begins after it or with it
 */
record Paragraph(
        String text,
        double line,
        double space,
        double letter,
        String align,
        List<Element> drawings,
        double drawn,
        boolean newPage)
        implements Flowing {

    @Override
    public double height(double width) {
        double perLine = Math.max(1, Math.floor(width / letter));
        double lines = text.lines()
                .mapToDouble(part -> Math.max(1, Math.ceil(part.length() / perLine)))
                .sum();
        return Math.max(1, lines) * line + space + drawn;
    }
}
