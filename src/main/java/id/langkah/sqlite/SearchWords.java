package id.langkah.sqlite;

import static java.util.stream.Collectors.joining;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Splits texts into words for the search: letters and digits in lower case without accents. Indexed
 * and sought texts are split in the same way.
 */
final class SearchWords {
    private static final Pattern SPACE = Pattern.compile(" ");

    private SearchWords() {}

    /** The words separated by single blanks; blank when there is none. */
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

    /**
     * The search expression for texts with all of the words or words that begin with them; blank
     * when there is no word.
     */
    static String match(String text) {
        String words = of(text);
        return words.isEmpty()
                ? ""
                : SPACE.splitAsStream(words).map(word -> '"' + word + "\"*").collect(joining(" "));
    }
}
