package id.langkah.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/** A state in one or two words with a colour. The word alone must tell the state. */
public final class Badge extends Label {
    private Tone tone;

    /** The meanings of colours, the same on all screens. */
    public enum Tone {
        NEUTRAL,
        /** In progress, or selected. */
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

    /** Shows another state. */
    public void set(String text, Tone tone) {
        setText(text);
        getStyleClass().remove(this.tone.styleClass());
        getStyleClass().add(tone.styleClass());
        this.tone = tone;
    }
}
