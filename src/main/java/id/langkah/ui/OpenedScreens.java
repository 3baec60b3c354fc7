package id.langkah.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The screens that were opened, so that one comes back to them as they were left. */
final class OpenedScreens {
    private static final int KEPT = 12;

    private final Function<Destination, Screen> make;
    private final Map<Destination, Screen> screens = new LinkedHashMap<>(16, 0.75f, true);

    OpenedScreens(Function<Destination, Screen> make) {
        this.make = make;
    }

    void forget() {
        screens.clear();
    }

    /** Leaves the screen of a place as if it had never been opened. */
    void forget(Destination destination) {
        screens.remove(destination);
    }

    Collection<Screen> all() {
        return List.copyOf(screens.values());
    }

    Screen at(Destination destination) {
        Screen known = screens.get(destination);
        if (known == null) {
            known = make.apply(destination);
            makeRoom();
            screens.put(destination, known);
        }
        return known;
    }

    /** The one longest unseen goes, unless something stands there that is kept nowhere else. */
    private void makeRoom() {
        if (screens.size() >= KEPT) {
            screens.entrySet().stream()
                    .filter(opened -> opened.getValue().unkept().isEmpty())
                    .map(Map.Entry::getKey)
                    .findFirst()
                    .ifPresent(screens::remove);
        }
    }
}
