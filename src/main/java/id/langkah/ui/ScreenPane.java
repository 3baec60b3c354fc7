package id.langkah.ui;

import javafx.scene.control.ScrollPane;

/** Shows one screen, which scrolls when the window is too small for it. */
final class ScreenPane extends ScrollPane {
    ScreenPane() {
        getStyleClass().addAll("plain-scroll", "shell-middle");
        setFitToWidth(true);
        setFitToHeight(true);
        setFocusTraversable(false);
    }

    /** Shows a screen from its upper left corner. */
    void show(Screen screen) {
        setContent(screen.node());
        setVvalue(0);
        setHvalue(0);
    }
}
