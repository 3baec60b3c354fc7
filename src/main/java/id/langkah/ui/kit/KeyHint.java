package id.langkah.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** Keys to press together, drawn as caps: {@code Ctrl+F}. */
public final class KeyHint extends HBox {
    /**
     * Draws the keys.
     *
     * @param keys the names of the keys with plus signs between them; {@code Ctrl++} has the plus
     *     key
     */
    public KeyHint(String keys) {
        getStyleClass().add("key-hint");
        for (String key : keys.split("(?<=.)\\+(?=.)", -1)) {
            Label cap = new Label(key);
            cap.getStyleClass().add("key-cap");
            cap.setMinWidth(Region.USE_PREF_SIZE);
            getChildren().add(cap);
        }
    }
}
