package id.langkah.ui.kit;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** Keys of a screen or the window, each with what it does. */
public final class KeyActs {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /**
     * Adds a key.
     *
     * @param key as JavaFX spells it: "Ctrl+Enter"
     */
    public KeyActs on(String key, Runnable run) {
        keys.put(KeyCombination.valueOf(key), run);
        return this;
    }

    /** Runs the action of a key, which nobody else gets then. */
    public void press(KeyEvent event) {
        keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .findFirst()
                .ifPresent(key -> {
                    event.consume();
                    key.getValue().run();
                });
    }
}
