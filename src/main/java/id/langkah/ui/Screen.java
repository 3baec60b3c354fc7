package id.langkah.ui;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;

/** What the window shows at a {@link Destination}. */
public interface Screen {
    /** The root node; always the same. */
    Parent node();

    /** Called when the screen becomes visible, for the first time or again. */
    default void shown() {
        refresh();
    }

    /** F5: reads the data again. */
    default void refresh() {}

    /** Ctrl+F: puts the cursor into the search field, if there is one. */
    default void search() {}

    /** Called when another screen becomes visible; typed values are saved now. */
    default void left() {}

    /** The node that gets the focus first; empty for the first one in the content. */
    default Optional<Node> start() {
        return Optional.empty();
    }

    /** The name of the open part, such as a tab, for the help; blank when the screen has none. */
    default String part() {
        return "";
    }

    /**
     * What was typed and is not saved. A galat cannot be saved as it is, so the user is asked
     * before the screen is left. For other findings the user is asked only before the window
     * closes, since the screen is kept until then.
     */
    default List<Masalah> unkept() {
        return List.of();
    }
}
