package id.langkah.ui;

/**
 * One thing that a hand does, so that it can be done again in another walk.
 *
 * @param kind what is done
 * @param target to what, as it is named by {@link Reach}; a key, a size or a place where it is to no node
 * @param text with what: what is typed, which of some entries counted from 0, how a field is left
 */
record Gesture(Kind kind, String target, String text) {
    /** What a hand can do. */
    enum Kind {
        /** A button, a tick, a row that is pressed. */
        PRESS,
        /** An entry of a menu or a choice. */
        CHOOSE,
        /** A row of a list, a tab, a place on a slider or a scroll bar. */
        PICK,
        /** Text into a field, which is then left by a key. */
        TYPE,
        /** A key wherever the keyboard is. */
        KEY,
        /** What lies on the clipboard, wherever the keyboard is. */
        PASTE,
        /** Back, forth, or to another screen. */
        GO,
        RESIZE,
        /** Theme and size of the text. */
        LOOK,
        /** Files that are dropped onto the window. */
        DROP,
        /** The window's own way out. */
        CLOSE
    }

    @Override
    public String toString() {
        return kind + " " + target
                + (text.isEmpty() ? "" : " <- " + text.replace("\n", "\\n").replace("\t", "\\t"));
    }
}
