package id.langkah.ui.kinerja;

import javafx.scene.Node;

/** A part of the screen of the performance data, of which one is seen at a time. */
interface Tab {
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

    /** Another part or screen comes to be seen. */
    default void left() {}
}
