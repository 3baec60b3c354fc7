package id.langkah.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.skin.ScrollPaneSkin;

/**
 * The look of all scroll panes, without the picture of its visible part that JavaFX keeps for each.
 * That picture takes megabytes for every opened screen, and is drawn anew as a whole when a caret
 * blinks or the mouse passes a button. The stylesheet names this class.
 */
public final class UncachedScrollSkin extends ScrollPaneSkin {
    public UncachedScrollSkin(ScrollPane pane) {
        super(pane);
        getChildren().forEach(part -> part.setCache(false));
    }
}
