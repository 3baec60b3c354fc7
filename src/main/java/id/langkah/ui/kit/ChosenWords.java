package id.langkah.ui.kit;

import java.util.function.Function;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** Converts the values of a choice to words; converting back is not supported. */
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
