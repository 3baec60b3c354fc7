package id.langkah.sqlite;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes values as one JSON text for statements that unpack it with {@code jsonb_each}, so that a
 * thousand rows are bound as a single value. The position in an array is the position in the SOP.
 */
final class JsonText {
    private static final char FIRST_PLAIN = ' ';

    private final StringBuilder json = new StringBuilder();

    /** Writes an array with what {@code each} writes for every item. */
    <T extends @Nullable Object> JsonText array(Iterable<T> items, Consumer<T> each) {
        json.append('[');
        String gap = "";
        for (T item : items) {
            json.append(gap);
            gap = ",";
            each.accept(item);
        }
        json.append(']');
        return this;
    }

    /** Writes an array of the values of a row, in the form in which columns store them. */
    JsonText row(@Nullable Object... values) {
        return array(Arrays.asList(values), this::value);
    }

    JsonText texts(Iterable<String> texts) {
        return array(texts, this::text);
    }

    /** Writes an object of lists. */
    JsonText lists(Map<String, List<String>> lists) {
        json.append('{');
        String gap = "";
        for (var list : lists.entrySet()) {
            json.append(gap);
            gap = ",";
            text(list.getKey());
            json.append(':');
            texts(list.getValue());
        }
        json.append('}');
        return this;
    }

    private void value(@Nullable Object value) {
        Object plain = Sql.plain(value);
        if (plain instanceof String string) {
            text(string);
        } else {
            json.append(plain);
        }
    }

    /** Writes a text; what needs no escape is copied at once, which most texts are as a whole. */
    void text(String string) {
        json.append('"');
        int from = 0;
        for (int i = 0; i < string.length(); i++) {
            char letter = string.charAt(i);
            if (letter < FIRST_PLAIN || letter == '"' || letter == '\\') {
                json.append(string, from, i);
                escape(letter);
                from = i + 1;
            }
        }
        json.append(from == 0 ? string : string.substring(from)).append('"');
    }

    private void escape(char letter) {
        if (letter < FIRST_PLAIN) {
            json.append("\\u00").append(letter < 16 ? "0" : "").append(Integer.toHexString(letter));
        } else {
            json.append('\\').append(letter);
        }
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
