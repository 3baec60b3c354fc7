package id.langkah.ui;

import javafx.scene.Parent;

/** What the window shows at a {@link Destination}. */
public interface Screen {
    /** Always the same node. */
    Parent node();

    /** Has come to the front, for the first time or again. */
    default void shown() {
        refresh();
    }

    /** F5: reads anew what it shows. */
    default void refresh() {}

    /** Ctrl+F: puts the cursor where one searches, if one can search here. */
    default void search() {}

    /** Another screen comes to the front; what was typed and not yet kept is kept now. */
    default void left() {}
}
