package id.langkah.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Creates labels in the few text sizes of the screens. */
public final class ScreenText {
    private ScreenText() {}

    /** The title of a screen; used once per screen. */
    public static Label title(String text) {
        return label(text, "words-title");
    }

    /** The heading of a part of a screen. */
    public static Label heading(String text) {
        return label(text, "words-heading");
    }

    /** A small, pale line that names a group or figure. */
    public static Label caption(String text) {
        return label(text, "words-caption");
    }

    public static Label strong(String text) {
        return label(text, "words-strong");
    }

    /** Text that wraps. */
    public static Label body(String text) {
        return wrapped(label(text, "words-body"));
    }

    /** Pale text that wraps, for explanations. */
    public static Label muted(String text) {
        return wrapped(label(text, "words-muted"));
    }

    /** Makes a label wrap instead of being cut. */
    public static Label wrapped(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
