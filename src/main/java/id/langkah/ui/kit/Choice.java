package id.langkah.ui.kit;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.control.ComboBox;

/**
 * One of some values. The values and the chosen one are replaced together: a list that is filled
 * anew forgets its value for a moment, and nobody but the user chooses.
 */
public final class Choice<T> extends ComboBox<T> {
    private boolean offering;

    /**
     * Without any values yet.
     *
     * @param name as heard
     * @param words how a value is shown
     * @param chosen gets what the user chose
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

    /** Offers these values, of which one is chosen; nobody is told. */
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
