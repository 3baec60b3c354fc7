package id.langkah.ui.kit;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** How the chosen row of a list is opened: by two clicks, or by Enter. */
public final class OpenOnEnter {
    private OpenOnEnter() {}

    /** Lets the list open its chosen row; its first row is chosen when the keyboard comes. */
    public static void of(ListView<?> list, Runnable open) {
        list.focusedProperty().addListener((property, before, focused) -> {
            if (focused && list.getSelectionModel().isEmpty()) {
                list.getSelectionModel().selectFirst();
            }
        });
        list.setOnMouseClicked(click -> {
            if (click.getClickCount() == 2) {
                open.run();
            }
        });
        list.addEventHandler(KeyEvent.KEY_PRESSED, key -> {
            if (key.getCode() == KeyCode.ENTER) {
                key.consume();
                open.run();
            }
        });
    }
}
