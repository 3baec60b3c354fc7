package id.langkah.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen. */
final class ShortcutKeys {
    private final Map<KeyCombination, Runnable> keys = new LinkedHashMap<>();

    /** @param part gives the open part of the current screen, as in {@link Screen#part()} */
    ShortcutKeys(Navigator navigator, Runnable refresh, Runnable search, Supplier<String> part) {
        for (NavEntry bagian : NavEntry.SEMUA) {
            on(bagian.keys(), () -> navigator.go(target(bagian, navigator, part.get())));
        }
        on("Alt+Left", navigator::back);
        on("Alt+Right", navigator::forward);
        on("Ctrl+K", () -> {
            if (navigator.here().get() instanceof Destination.Cari) {
                search.run();
            } else {
                navigator.go(new Destination.Cari());
            }
        });
        on("F5", refresh);
        on("Ctrl+F", search);
    }

    /** The place that the key of a navigation entry opens; the help opens at the chapter about the current screen. */
    private static Destination target(NavEntry bagian, Navigator navigator, String part) {
        Destination here = navigator.here().get();
        boolean help = bagian.destination() instanceof Destination.Bantuan && !(here instanceof Destination.Bantuan);
        return help ? new Destination.Bantuan(HelpChapter.of(here, part)) : bagian.destination();
    }

    /** Runs the action of a key. */
    void press(KeyEvent event) {
        keys.entrySet().stream()
                .filter(key -> key.getKey().match(event))
                .findFirst()
                .ifPresent(key -> {
                    event.consume();
                    key.getValue().run();
                });
    }

    private void on(String keys, Runnable run) {
        this.keys.put(KeyCombination.valueOf(keys), run);
    }
}
