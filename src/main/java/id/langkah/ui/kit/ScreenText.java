package id.langkah.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Text on a screen, in the few sizes there are. */
public final class ScreenText {
    private ScreenText() {}

    /** The name of a screen; once on it. */
    public static Label title(String text) {
        return label(text, "words-title");
    }

    /** The head of a part of a screen. */
    public static Label heading(String text) {
        return label(text, "words-heading");
    }

    /** A line that names a group or a figure, small and quiet. */
    public static Label caption(String text) {
        return label(text, "words-caption");
    }

    public static Label strong(String text) {
        return label(text, "words-strong");
    }

    /** Running text, in as many lines as it needs. */
    public static Label body(String text) {
        return wrapped(label(text, "words-body"));
    }

    /** Running text that explains, and may be passed over. */
    public static Label muted(String text) {
        return wrapped(label(text, "words-muted"));
    }

    /** Lets a label break into lines and never shows it shortened. */
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
