package id.langkah.ui.kit;

import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.Clipboard;

/** The context menu of an input field in Indonesian, in place of JavaFX's English one. */
public final class TextMenu extends ContextMenu {
    private final TextInputControl field;

    /**
     * The menu for one field.
     *
     * @param field the field that is clicked
     */
    public TextMenu(TextInputControl field) {
        this.field = field;
        boolean may = field.isEditable();
        boolean chosen = !field.getSelectedText().isEmpty();
        add("Urungkan", may && field.isUndoable(), field::undo);
        add("Ulangi", may && field.isRedoable(), field::redo);
        getItems().add(new SeparatorMenuItem());
        add("Potong", may && chosen, field::cut);
        add("Salin", chosen, field::copy);
        add("Tempel", may && Clipboard.getSystemClipboard().hasString(), field::paste);
        add("Hapus", may && chosen, () -> field.replaceSelection(""));
        getItems().add(new SeparatorMenuItem());
        add("Pilih semua", field.getLength() > 0, field::selectAll);
    }

    private void add(String name, boolean may, Runnable act) {
        var item = new MenuItem(name);
        item.setDisable(!may);
        item.setOnAction(event -> {
            field.requestFocus();
            act.run();
        });
        getItems().add(item);
    }
}
