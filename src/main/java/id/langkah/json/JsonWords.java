package id.langkah.json;

import id.langkah.domain.Printable;
import java.util.Locale;

/** Parts of Indonesian messages. */
final class JsonWords {
    private static final int BRIEF = 60;

    private JsonWords() {}

    /** A whole number with grouping: 4.000. */
    static String count(long number) {
        return String.format(Locale.forLanguageTag("id"), "%,d", number);
    }

    /** A text in quotation marks, shortened to a length suitable for a message. */
    static String quoted(String text) {
        return "\"" + brief(text) + "\"";
    }

    /** A text on one line, shortened to a length suitable for a message. */
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
