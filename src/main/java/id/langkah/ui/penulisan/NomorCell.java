package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.ui.kit.Icon;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The number of a row, with a menu of actions on the row; the row is dragged by it. */
final class NomorCell extends FieldCell {
    private final MenuButton menu = new MenuButton();

    NomorCell(PenulisanModel model) {
        super(model);
        menu.getStyleClass().add("penulisan-nomor");
        item("Tambah di atas", row -> model.edit(SuntinganBaris.add(row)));
        item("Tambah di bawah", row -> model.edit(SuntinganBaris.add(row + 1)));
        item("Salin ke bawah", row -> model.edit(SuntinganBaris.copy(sop(), row)));
        item("Pindah ke atas (Alt+Panah atas)", row -> move(row, row - 1));
        item("Pindah ke bawah (Alt+Panah bawah)", row -> move(row, row + 1));
        item("Hapus aktivitas (Ctrl+Shift+Delete)", row -> model.edit(SuntinganBaris.delete(sop(), List.of(row))));
        var handle = new StackPane(new Icon(MaterialDesignD.DRAG_VERTICAL));
        handle.setCursor(Cursor.OPEN_HAND);
        Tooltip.install(handle, new Tooltip("Seret untuk memindahkan aktivitas"));
        HBox.setHgrow(menu, Priority.ALWAYS);
        menu.setMaxWidth(Double.MAX_VALUE);
        handle.setAlignment(Pos.TOP_CENTER);
        var row = new HBox(handle, menu);
        row.setAlignment(Pos.TOP_LEFT);
        install(row);
    }

    private void move(int from, int to) {
        if (to >= 0 && to < sop().aktivitas().size()) {
            model().edit(SuntinganBaris.move(sop(), from, to));
        }
    }

    private void item(String name, IntConsumer act) {
        var item = new MenuItem(name);
        item.setOnAction(event -> act.accept(getItem()));
        menu.getItems().add(item);
    }

    @Override
    void show(int row, Aktivitas aktivitas) {
        menu.setText(Integer.toString(aktivitas.nomor()));
        menu.setAccessibleText(Aktivitas.sebutan(row, aktivitas.nomor()));
    }
}
