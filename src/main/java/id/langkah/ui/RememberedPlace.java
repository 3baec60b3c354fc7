package id.langkah.ui;

import id.langkah.platform.WindowPlace;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Where the window stood, so that it opens there again. */
final class RememberedPlace {
    private final Preferences preferences;

    RememberedPlace(Preferences preferences) {
        this.preferences = preferences;
    }

    /** Puts a window where it stood last, within the present screens. */
    void place(Stage stage) {
        List<Rectangle2D> screens = screens();
        Rectangle2D place = preferences
                .get()
                .place()
                .map(wanted -> WindowFrame.inside(wanted, screens))
                .orElseGet(() -> WindowFrame.first(screens.get(0)));
        stage.setX(place.getMinX());
        stage.setY(place.getMinY());
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        stage.setMaximized(
                preferences.get().place().filter(WindowPlace::maximized).isPresent());
    }

    /** Keeps where a window stands. */
    void remember(Stage stage) {
        WindowPlace now = new WindowPlace(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight(), false);
        WindowPlace place = stage.isMaximized()
                ? WindowFrame.maximized(preferences.get().place().orElse(now))
                : now;
        preferences.change(settings -> settings.withPlace(place));
    }

    private static List<Rectangle2D> screens() {
        Screen main = Screen.getPrimary();
        List<Rectangle2D> all = new ArrayList<>(List.of(main.getVisualBounds()));
        Screen.getScreens().stream()
                .filter(screen -> !screen.equals(main))
                .map(Screen::getVisualBounds)
                .forEach(all::add);
        return all;
    }
}
