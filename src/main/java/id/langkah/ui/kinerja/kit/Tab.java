package id.langkah.ui.kinerja.kit;

import id.langkah.domain.Masalah;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** A part of the screen of the performance data, of which one is seen at a time. */
public interface Tab {
    /** Always the same node, which takes all the room. */
    Node node();

    /** Has come to be seen. */
    default void shown() {}

    /** Ctrl+F. */
    default void search() {}

    /** Whether nothing that cannot be kept is being typed; where something is, it is shown. */
    default boolean mayLeave() {
        return true;
    }

    /** Where the keyboard begins; empty for the first thing in it. */
    default Optional<Node> start() {
        return Optional.empty();
    }

    /** What was typed here and is kept nowhere, see {@link id.langkah.ui.Screen#unkept()}. */
    default List<Masalah> unkept() {
        return List.of();
    }

    /** Another part or screen comes to be seen. */
    default void left() {}
}
