package id.langkah.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Tells which characters the fonts of the papers lack. */
public final class Letters {
    /** All characters below this code point, those of Indonesian and similar languages, exist in the fonts. */
    private static final int FIRST_DOUBTFUL = 0x180;

    private Letters() {}

    /** The characters of a text that would be printed as an empty box, each once. */
    public static List<String> missing(String text) {
        List<Integer> doubtful = text.codePoints()
                .filter(letter -> letter >= FIRST_DOUBTFUL
                        && !Character.isWhitespace(letter)
                        && !Character.isSpaceChar(letter)
                        && Character.getType(letter) != Character.FORMAT)
                .distinct()
                .boxed()
                .toList();
        if (doubtful.isEmpty()) {
            return List.of();
        }
        try (var nowhere = new PDDocument()) {
            Face face = Face.load(nowhere, Face.REGULAR);
            return doubtful.stream()
                    .filter(letter -> !face.isKnown(letter))
                    .map(Character::toString)
                    .toList();
        } catch (IOException e) {
            throw new IllegalStateException("the embedded typeface cannot be read", e);
        }
    }
}
