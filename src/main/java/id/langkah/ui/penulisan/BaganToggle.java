package id.langkah.ui.penulisan;

import id.langkah.ui.kit.Icon;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** Shows or hides the flowchart and the findings beside the table; it tells how many findings there are. */
final class BaganToggle extends ToggleButton {
    BaganToggle(PenulisanModel model) {
        super("Bagan", new Icon(MaterialDesignD.DOCK_RIGHT));
        getStyleClass().add("pill");
        setMinWidth(Region.USE_PREF_SIZE);
        setSelected(true);
        model.temuan().addListener((property, before, now) -> setText(name(now.size())));
    }

    private static String name(int found) {
        return found == 0 ? "Bagan" : "Bagan · " + found + " saran";
    }
}
