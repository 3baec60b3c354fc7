package id.langkah.sqlite;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.KataCari;
import java.util.regex.Pattern;

/** Writes search expressions for the full-text tables. */
final class SearchWords {
    private static final Pattern SPACE = Pattern.compile(" ");

    private SearchWords() {}

    /**
     * The search expression for texts with all of the words or words that begin with them; blank
     * when there is no word.
     */
    static String match(String text) {
        String words = KataCari.of(text);
        return words.isEmpty()
                ? ""
                : SPACE.splitAsStream(words).map(word -> '"' + word + "\"*").collect(joining(" "));
    }
}
