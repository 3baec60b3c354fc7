package id.langkah.json;

import id.langkah.domain.Printable;
import java.util.Locale;

/** Small pieces of Indonesian sentences. */
final class JsonWords {
    private static final int BRIEF = 60;

    private JsonWords() {}

    /** A whole number as the office writes it: 4.000. */
    static String count(long number) {
        return String.format(Locale.forLanguageTag("id"), "%,d", number);
    }

    /** As much of a text as one sentence can bear, between quotation marks. */
    static String quoted(String text) {
        return "\"" + brief(text) + "\"";
    }

    /** As much of a text as one sentence can bear, on one line. */
    static String brief(String text) {
        String opening = text.length() > 4 * BRIEF ? text.substring(0, 4 * BRIEF) : text;
        String line = Printable.of(opening).strip().replaceAll("\\s+", " ");
        if (line.length() <= BRIEF) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(BRIEF - 2)) ? BRIEF - 2 : BRIEF - 1;
        return line.substring(0, end) + "…";
    }
}
