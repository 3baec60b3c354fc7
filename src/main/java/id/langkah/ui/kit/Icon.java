package id.langkah.ui.kit;

import javafx.scene.text.Text;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;

/**
 * A picture that is a letter, as large as the text around it unless the stylesheet says otherwise.
 * It only repeats what stands beside it in words, so it has no name of its own.
 */
public final class Icon extends Text {
    /** Names the font, which making a first icon has loaded. */
    private static final String FONT = new FontIcon(MaterialDesignM.MAGNIFY).getStyle();

    public Icon(Ikon ikon) {
        super(Character.toString(ikon.getCode()));
        getStyleClass().add("icon");
        setStyle(FONT);
        setMouseTransparent(true);
    }

    /** With a further style class for its size or colour, such as {@code icon-large}. */
    public Icon(Ikon ikon, String styleClass) {
        this(ikon);
        getStyleClass().add(styleClass);
    }
}
