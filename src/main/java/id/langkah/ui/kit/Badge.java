package id.langkah.ui.kit;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;

/**
 * A state in one or two words with a colour. The word alone must tell the state. Where the room is
 * narrower than a long text, it is shortened, and a tooltip tells the whole; short words stay whole.
 */
public final class Badge extends Label {
    /** The width, in em, up to which a badge is never shortened for the sake of its neighbours. */
    private static final double SHORT_EM = 14;

    private final Tooltip whole = new Tooltip();
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

    @Override
    protected double computeMinWidth(double height) {
        return Math.min(prefWidth(height), Math.min(room(), SHORT_EM * getFont().getSize()));
    }

    @Override
    protected double computeMaxWidth(double height) {
        return Math.min(prefWidth(height), room());
    }

    /** The width inside the parent, which is unknown before the first layout. */
    private double room() {
        return getParent() instanceof Region region && region.getWidth() > 0
                ? region.getWidth() - region.snappedLeftInset() - region.snappedRightInset()
                : Double.MAX_VALUE;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        boolean cut = getWidth() + 1 < prefWidth(-1);
        if (cut) {
            whole.setText(getText());
        }
        setTooltip(cut ? whole : null);
        boolean mayShorten = prefWidth(-1) > SHORT_EM * getFont().getSize();
        if (mayShorten != getStyleClass().contains("may-shorten")) {
            if (mayShorten) {
                getStyleClass().add("may-shorten");
            } else {
                getStyleClass().remove("may-shorten");
            }
        }
    }
}
