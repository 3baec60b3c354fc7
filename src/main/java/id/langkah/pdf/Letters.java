package id.langkah.pdf;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The letters that the papers have. */
public final class Letters {
    /** Below it lie the letters of Indonesian and its neighbours, which are all there. */
    private static final int FIRST_DOUBTFUL = 0x180;

    private Letters() {}

    /** What of a text is printed as an empty box, each sign once. */
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
