package id.langkah.ui.pengaturan;

import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** One holiday with a button to remove it. */
final class LiburCell extends ListCell<Map.Entry<LocalDate, String>> {
    private final Label tanggal = ScreenText.strong("");
    private final Label nama = ScreenText.body("");
    private final Button remove = Buttons.icon(MaterialDesignT.TRASH_CAN_OUTLINE, "", this::out);
    private final HBox row = new HBox(tanggal, nama, remove);
    private final Consumer<Map.Entry<LocalDate, String>> removed;

    /** @param removed receives a holiday whose button was pressed */
    LiburCell(Consumer<Map.Entry<LocalDate, String>> removed) {
        this.removed = removed;
        row.getStyleClass().add("row");
        tanggal.getStyleClass().add("libur-tanggal");
        tanggal.setMinWidth(Region.USE_PREF_SIZE);
        HBox.setHgrow(nama, Priority.ALWAYS);
        nama.setMaxWidth(Double.MAX_VALUE);
        remove.setFocusTraversable(false);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(Map.@Nullable Entry<LocalDate, String> item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        if (item != null) {
            String day = JamKerjaModel.panjang(item.getKey());
            tanggal.setText(day);
            nama.setText(item.getValue());
            remove.setAccessibleText("Hapus " + day);
            setAccessibleText(day + ", " + item.getValue());
        }
    }

    private void out() {
        removed.accept(getItem());
    }
}
