package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.MenuAct;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.Cursor;
import javafx.scene.control.MenuButton;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** The number of a row, with a menu of actions on the row; the row is dragged by it. */
final class NomorCell extends FieldCell {
    private final MenuButton menu = new MenuButton();

    NomorCell(PenulisanModel model) {
        super(model);
        menu.getStyleClass().add("penulisan-nomor");
        item(
                "Tambah di atas",
                MaterialDesignT.TABLE_ROW_PLUS_BEFORE,
                false,
                row -> model.edit(SuntinganBaris.add(row)));
        item(
                "Tambah di bawah",
                MaterialDesignT.TABLE_ROW_PLUS_AFTER,
                false,
                row -> model.edit(SuntinganBaris.add(row + 1)));
        item(
                "Salin ke bawah",
                MaterialDesignC.CONTENT_DUPLICATE,
                false,
                row -> model.edit(SuntinganBaris.copy(sop(), row)));
        item("Pindah ke atas (Alt+Panah atas)", MaterialDesignA.ARROW_UP, false, row -> move(row, row - 1));
        item("Pindah ke bawah (Alt+Panah bawah)", MaterialDesignA.ARROW_DOWN, false, row -> move(row, row + 1));
        menu.getItems().add(new SeparatorMenuItem());
        item(
                "Hapus aktivitas (Ctrl+Shift+Delete)",
                MaterialDesignT.TRASH_CAN_OUTLINE,
                true,
                row -> model.edit(SuntinganBaris.delete(sop(), List.of(row))));
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

    private void item(String name, Ikon icon, boolean danger, IntConsumer act) {
        menu.getItems().add(new MenuAct(name, icon, "", danger, () -> act.accept(getItem())).item());
    }

    @Override
    void show(int row, Aktivitas aktivitas) {
        menu.setText(Integer.toString(aktivitas.nomor()));
        menu.setAccessibleText(Aktivitas.sebutan(row, aktivitas.nomor()));
    }
}
