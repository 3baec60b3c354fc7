package id.langkah.ui;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The screens that were opened, kept so that the user finds them as they were left. */
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

    /** Discards the screen of a place. */
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

    /**
     * Discards the screen that was not visible for the longest time, unless it contains something
     * that is not saved.
     */
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
