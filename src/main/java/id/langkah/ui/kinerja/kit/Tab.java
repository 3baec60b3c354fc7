package id.langkah.ui.kinerja.kit;

import id.langkah.ui.Screen;

/** A tab of the screen of figures. */
public interface Tab extends Screen {
    /** Ctrl+N: adds a new item. */
    default void add() {}

    /** Whether the tab may be left. When something typed cannot be saved, the tab shows it and returns false. */
    default boolean mayLeave() {
        return true;
    }
}
