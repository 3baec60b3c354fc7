package id.langkah;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Inserts something into every text of a value of the domain, at any depth. */
public final class Spoiled {
    private final String bad;
    private int texts;

    public Spoiled(String bad) {
        this.bad = bad;
    }

    /** The number of texts changed so far. */
    public int texts() {
        return texts;
    }

    /** A copy of the value with all its texts changed. */
    @SuppressWarnings("unchecked")
    public <T> T of(T value) {
        return (T) Objects.requireNonNull(spoiled(value));
    }

    private @Nullable Object spoiled(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case String text -> text.isBlank() ? text : spliced(text);
            case List<?> list -> {
                var all = new ArrayList<@Nullable Object>();
                list.forEach(butir -> all.add(spoiled(butir)));
                yield all;
            }
            case Map<?, ?> map -> {
                var all = new LinkedHashMap<Object, @Nullable Object>();
                map.forEach((key, butir) -> all.put(key, spoiled(butir)));
                yield all;
            }
            case Collection<?> other -> other;
            case Optional<?> maybe -> Optional.ofNullable(spoiled(maybe.orElse(null)));
            case Record butir -> rebuilt(butir);
            default -> value;
        };
    }

    private String spliced(String text) {
        texts++;
        int middle = text.offsetByCodePoints(0, text.codePointCount(0, text.length()) / 2);
        return text.substring(0, middle) + bad + text.substring(middle) + bad;
    }

    /** A record that refuses the spoiled texts, such as one of checked words, stays as it is. */
    private Object rebuilt(Record value) {
        RecordComponent[] parts = value.getClass().getRecordComponents();
        var types = new Class<?>[parts.length];
        var values = new @Nullable Object[parts.length];
        try {
            for (int i = 0; i < parts.length; i++) {
                types[i] = parts[i].getType();
                parts[i].getAccessor().setAccessible(true);
                values[i] = spoiled(parts[i].getAccessor().invoke(value));
            }
            Constructor<?> made = value.getClass().getDeclaredConstructor(types);
            made.setAccessible(true);
            return made.newInstance(values);
        } catch (InvocationTargetException refused) {
            return value;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError("a record cannot be rebuilt", e);
        }
    }
}
