package id.langkah.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/**
 * A choice of one value. Values and selection are replaced together, without notifying anybody,
 * because a refilled list briefly loses its selection; only the user's choices are reported.
 */
public final class Choice<T> extends ComboBox<T> {
    private boolean offering;

    /**
     * A choice without values.
     *
     * @param name the name for screen readers
     * @param words how a value is shown
     * @param chosen receives what the user chooses
     */
    public Choice(String name, Function<T, String> words, Consumer<? super T> chosen) {
        setAccessibleText(name);
        setConverter(new ChosenWords<>(words));
        valueProperty().addListener((property, before, now) -> {
            if (!offering && now != null) {
                chosen.accept(now);
            }
        });
    }

    /** Replaces the values and selects none, without notifying. */
    public void clear(List<T> values) {
        offering = true;
        try {
            getItems().setAll(values);
            setValue(null);
        } finally {
            offering = false;
        }
    }

    /** Replaces the values and the selection without notifying. */
    public void offer(List<T> values, T chosen) {
        offering = true;
        try {
            if (!getItems().equals(values)) {
                getItems().setAll(values);
            }
            setValue(chosen);
        } finally {
            offering = false;
        }
    }
}
