package id.langkah.ui.kinerja.kit;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** A tab of the screen of figures. */
public interface Tab {
    /** The root node; always the same, filling the tab. */
    Node node();

    /** Called when the tab becomes visible. */
    default void shown() {}

    /** Ctrl+F: puts the cursor into the search field, if there is one. */
    default void search() {}

    /** Ctrl+N: adds a new item. */
    default void add() {}

    /** Whether the tab may be left. When something typed cannot be saved, the tab shows it and returns false. */
    default boolean mayLeave() {
        return true;
    }

    /** The node that gets the focus first; empty for the first one in the tab. */
    default Optional<Node> start() {
        return Optional.empty();
    }

    /** What was typed and is not saved, see {@link id.langkah.ui.Screen#unkept()}. */
    default List<Masalah> unkept() {
        return List.of();
    }

    /** Called when another tab or screen becomes visible. */
    default void left() {}
}
