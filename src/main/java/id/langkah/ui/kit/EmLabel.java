package id.langkah.ui.kit;

import javafx.scene.control.Label;

/** Measures the size of the font where it stands, since sizes are in em; it takes no room and is not seen. */
public final class EmLabel extends Label {
    public EmLabel() {
        setManaged(false);
        setVisible(false);
    }

    /** The font size in pixels. */
    public double size() {
        return getFont().getSize();
    }
}
