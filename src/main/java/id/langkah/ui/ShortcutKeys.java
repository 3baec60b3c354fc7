package id.langkah.ui;

import id.langkah.ui.kit.KeyActs;
import java.util.function.Supplier;
import javafx.scene.input.KeyEvent;

/** The keys that work on every screen. */
final class ShortcutKeys {
    private final KeyActs keys = new KeyActs();

    /** @param part gives the open part of the current screen, as in {@link Screen#part()} */
    ShortcutKeys(Navigator navigator, Runnable refresh, Runnable search, Supplier<String> part) {
        for (NavEntry bagian : NavEntry.SEMUA) {
            keys.on(bagian.keys(), () -> navigator.go(target(bagian, navigator, part.get())));
        }
        keys.on("Alt+Left", navigator::back);
        keys.on("Alt+Right", navigator::forward);
        keys.on("Ctrl+K", () -> {
            if (navigator.here().get() instanceof Destination.Cari) {
                search.run();
            } else {
                navigator.go(new Destination.Cari());
            }
        });
        keys.on("F5", refresh);
        keys.on("Ctrl+F", search);
    }

    /** The place that the key of a navigation entry opens; the help opens at the chapter about the current screen. */
    private static Destination target(NavEntry bagian, Navigator navigator, String part) {
        Destination here = navigator.here().get();
        boolean help = bagian.destination() instanceof Destination.Bantuan && !(here instanceof Destination.Bantuan);
        return help ? new Destination.Bantuan(HelpChapter.of(here, part)) : bagian.destination();
    }

    /** Runs the action of a key. */
    void press(KeyEvent event) {
        keys.press(event);
    }
}
