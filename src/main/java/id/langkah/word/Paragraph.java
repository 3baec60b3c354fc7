package id.langkah.word;

import java.util.List;

/**
 * A paragraph with the measures needed to estimate its height.
 *
 * @param text the text with its automatic number in front and without text in shapes, lines
 *     separated by {@code \n}
 * @param line the height of a line, in EMU
 * @param space the space above and below it together, in EMU
 * @param letter the width of an average character, in EMU
 * @param align the value of {@code w:jc}; blank for the left
 * @param drawings the drawings anchored in it, {@code w:drawing} and {@code w:pict}
 * @param drawn the height of the drawings that stand in the text like characters, in EMU
 * @param newPage whether a page begins with it or after it
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
