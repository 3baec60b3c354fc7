package id.langkah.ui.kit;

import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Opens the selected row of a list by double click or Enter. */
public final class OpenOnEnter {
    private OpenOnEnter() {}

    /** Installs this on a list; the first row is selected when the list gets the focus. */
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
