package id.langkah.ui.kit;

import java.util.Locale;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The buttons below a drawing: smaller, larger, as wide as the window, and the present zoom. */
final class ZoomTools {
    private ZoomTools() {}

    static Node of(ZoomPane pane) {
        Button smaller = Buttons.icon(MaterialDesignM.MINUS, "Perkecil", pane::smaller);
        Buttons.withKeys(smaller, "Ctrl+-");
        Button larger = Buttons.icon(MaterialDesignP.PLUS, "Perbesar", pane::larger);
        Buttons.withKeys(larger, "Ctrl++");
        Button fit = Buttons.icon(MaterialDesignA.ARROW_EXPAND_HORIZONTAL, "Sesuaikan dengan lebar", pane::fitWidth);
        Buttons.withKeys(fit, "Ctrl+0");
        Label percent = ScreenText.muted("");
        percent.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> String.format(Locale.ROOT, "%.0f%%", pane.zoom().get() * 100), pane.zoom()));
        var tools = new HBox(smaller, percent, larger, fit);
        tools.setAlignment(Pos.CENTER_RIGHT);
        tools.getStyleClass().add("zoom-tools");
        return tools;
    }
}
