package id.langkah.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * An icon from the icon font, sized like the surrounding text unless the stylesheet says otherwise.
 * It only repeats words beside it, so it has no name for screen readers.
 */
public final class Icon extends Text {
    /** The style that names the font; creating the first icon loads it. */
    private static final String FONT = new FontIcon(MaterialDesignM.MAGNIFY).getStyle();

    public Icon(Ikon ikon) {
        super(Character.toString(ikon.getCode()));
        getStyleClass().add("icon");
        setStyle(FONT);
        setMouseTransparent(true);
    }

    /** An icon with a further style class for size or colour, such as {@code icon-large}. */
    public Icon(Ikon ikon, String styleClass) {
        this(ikon);
        getStyleClass().add(styleClass);
    }
}
