package id.langkah.sqlite;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The words of a text, by which it is found: its letters and digits, small and without accents. The
 * index takes them as they are, so that what is sought and what is kept are parted alike.
 */
final class SearchWords {
    private static final Pattern SPACE = Pattern.compile(" ");

    private SearchWords() {}

    /** The words with one blank between them; blank when there is none. */
    static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var words = new StringBuilder(plain.length());
        boolean gap = false;
        for (int i = 0; i < plain.length(); ) {
            int letter = plain.codePointAt(i);
            i += Character.charCount(letter);
            if (Character.isLetterOrDigit(letter)) {
                if (gap && !words.isEmpty()) {
                    words.append(' ');
                }
                words.appendCodePoint(letter);
                gap = false;
            } else {
                gap |= Character.getType(letter) != Character.NON_SPACING_MARK;
            }
        }
        return words.toString();
    }

    /** What finds the texts that have all of the words, or words that begin so; or blank. */
    static String match(String text) {
        String words = of(text);
        return words.isEmpty()
                ? ""
                : SPACE.splitAsStream(words).map(word -> '"' + word + "\"*").collect(joining(" "));
    }
}
