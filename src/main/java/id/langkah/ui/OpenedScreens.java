package id.langkah.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** The screens that were opened, so that one comes back to them as they were left. */
final class OpenedScreens {
    private static final int KEPT = 12;

    private final Function<Destination, Screen> make;
    private final Map<Destination, Screen> screens = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Destination, Screen> eldest) {
            return size() > KEPT;
        }
    };

    OpenedScreens(Function<Destination, Screen> make) {
        this.make = make;
    }

    void forget() {
        screens.clear();
    }

    Screen at(Destination destination) {
        Screen known = screens.get(destination);
        if (known == null) {
            known = make.apply(destination);
            screens.put(destination, known);
        }
        return known;
    }
}
