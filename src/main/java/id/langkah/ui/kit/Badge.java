package id.langkah.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** A state in a word or two, in the colour of its meaning. The word alone must tell it. */
public final class Badge extends Label {
    private Tone tone;

    /** What a colour means, everywhere the same. */
    public enum Tone {
        NEUTRAL,
        /** What is going on, or chosen. */
        ACCENT,
        SUCCESS,
        WARNING,
        DANGER;

        String styleClass() {
            return "tone-" + name().toLowerCase(Locale.ROOT);
        }
    }

    public Badge(String text, Tone tone) {
        super(text);
        this.tone = tone;
        getStyleClass().addAll("badge", tone.styleClass());
        setMinWidth(Region.USE_PREF_SIZE);
    }

    public Badge(String text, Tone tone, Ikon icon) {
        this(text, tone);
        setGraphic(new Icon(icon));
    }

    /** Another state of the same thing. */
    public void set(String text, Tone tone) {
        setText(text);
        getStyleClass().remove(this.tone.styleClass());
        getStyleClass().add(tone.styleClass());
        this.tone = tone;
    }
}
