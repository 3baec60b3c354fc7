package id.langkah.ui;

/**
 * One gesture, in a form that can be repeated in another walk.
 *
 * @param kind what is done
 * @param target to what, as it is named by {@link Reach}; a key, a size or a place where it is to
 *     no node
 * @param text with what: what is typed, which of some entries counted from 0, how a field is left
 */
record Gesture(Kind kind, String target, String text) {
    /** The kinds of gestures. */
    enum Kind {
        /** Press a button, a check box or a row. */
        PRESS,
        /** Choose an item of a menu or a choice. */
        CHOOSE,
        /** Select a row of a list, a tab, or a position of a slider or scroll bar. */
        PICK,
        /** Type text into a field and leave it by a key. */
        TYPE,
        /** Press a key at the focused node. */
        KEY,
        /** Paste the content of the clipboard. */
        PASTE,
        /** Go back, forward, or to another screen. */
        GO,
        RESIZE,
        /** Change theme and font size. */
        LOOK,
        /** Drop files onto the window. */
        DROP,
        /** Close the window. */
        CLOSE
    }

    @Override
    public String toString() {
        return kind + " " + target
                + (text.isEmpty() ? "" : " <- " + text.replace("\n", "\\n").replace("\t", "\\t"));
    }
}
