package id.langkah.sqlite;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Values as one JSON text, for a statement that takes it apart with {@code jsonb_each}. A thousand
 * rows are then one value to bind, and the place of a text in the JSON is its place in the SOP.
 */
final class JsonText {
    private static final char FIRST_PLAIN = ' ';

    private final StringBuilder json = new StringBuilder();

    /** An array of what is written for each of the items. */
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

    /** An array of values as they are kept in columns. */
    JsonText row(@Nullable Object... values) {
        return array(Arrays.asList(values), this::value);
    }

    JsonText texts(Iterable<String> texts) {
        return array(texts, this::text);
    }

    /** An object of lists. */
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

    void text(String string) {
        json.append('"');
        for (int i = 0; i < string.length(); i++) {
            char letter = string.charAt(i);
            if (letter < FIRST_PLAIN) {
                json.append("\\u00").append(letter < 16 ? "0" : "").append(Integer.toHexString(letter));
            } else {
                if (letter == '"' || letter == '\\') {
                    json.append('\\');
                }
                json.append(letter);
            }
        }
        json.append('"');
    }

    @Override
    public String toString() {
        return json.toString();
    }
}
