package id.langkah.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** What can be chosen from a list, in words; nothing is typed there. */
public final class ChosenWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    public ChosenWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public T fromString(String text) {
        throw new IllegalStateException("nothing is typed here");
    }
}
