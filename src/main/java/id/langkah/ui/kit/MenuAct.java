package id.langkah.ui.kit;

import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;

/**
 * An item of a menu.
 *
 * @param keys the keys that do the same while the row has the focus: {@code Delete}; blank for none
 * @param danger whether it deletes something
 */
public record MenuAct(String text, Ikon icon, String keys, boolean danger, Runnable run) {

    public static MenuAct of(String text, Ikon icon, Runnable run) {
        return new MenuAct(text, icon, "", false, run);
    }

    /** An item that deletes something; it stands apart at the end of the menu. */
    public static MenuAct danger(String text, Ikon icon, Runnable run) {
        return new MenuAct(text, icon, "", true, run);
    }

    public MenuAct withKeys(String other) {
        return new MenuAct(text, icon, other, danger, run);
    }

    @Nullable
    KeyCombination combination() {
        return keys.isEmpty() ? null : KeyCombination.valueOf(keys);
    }

    /** The item as a node of a menu. */
    public MenuItem item() {
        var item = new MenuItem(text, new Icon(icon));
        item.setAccelerator(combination());
        item.setOnAction(event -> run.run());
        if (danger) {
            item.getStyleClass().add("menu-danger");
        }
        return item;
    }
}
