package id.langkah.ui;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
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

    /** Where the keyboard begins; empty for the first thing in the screen's content. */
    default Optional<Node> start() {
        return Optional.empty();
    }

    /**
     * What was typed here and is kept nowhere, as it stands now. A galat cannot be kept as it is, so
     * that one is asked before the screen is left; of the rest one is asked only before the window
     * closes, because the screen stays as it is until then.
     */
    default List<Masalah> unkept() {
        return List.of();
    }
}
