package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.SuntinganBaris;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.FixedWidthBox;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Input for the pelaksana of a step: chosen from the columns, or a new name. */
final class PelaksanaCell extends FieldCell {
    private final Dialogs dialogs;
    private final MenuButton menu = new MenuButton();
    private final Label names = ScreenText.body("");

    PelaksanaCell(PenulisanModel model, Dialogs dialogs) {
        super(model);
        this.dialogs = dialogs;
        menu.getStyleClass().add("penulisan-acts");
        names.setMinWidth(0);
        names.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(names, Priority.ALWAYS);
        var row = new HBox(names, menu);
        row.getStyleClass().add("penulisan-chip");
        menu.setOnShowing(event -> fill());
        menu.getItems().add(new MenuItem(""));
        install(new FixedWidthBox(row));
    }

    private void fill() {
        List<String> chosen = sop().aktivitas().get(getItem()).pelaksana();
        menu.getItems().clear();
        for (String nama : sop().pelaksana()) {
            var item = new CheckMenuItem(nama);
            item.setMnemonicParsing(false);
            item.setSelected(chosen.contains(nama));
            item.setOnAction(event -> tick(nama, item.isSelected()));
            menu.getItems().add(item);
        }
        if (!menu.getItems().isEmpty()) {
            menu.getItems().add(new SeparatorMenuItem());
        }
        var other = new MenuItem("Pelaksana lain");
        other.setOnAction(event -> ask());
        menu.getItems().add(other);
    }

    private void ask() {
        int row = getItem();
        dialogs.ask(
                "Pelaksana lain",
                "Namanya menjadi kolom baru pada bagan alir.",
                "Nama pelaksana",
                "Tambah pelaksana",
                nama -> set(row, with(row, nama)));
    }

    private List<String> with(int row, String nama) {
        return Stream.concat(sop().aktivitas().get(row).pelaksana().stream(), Stream.of(nama))
                .distinct()
                .toList();
    }

    private void tick(String nama, boolean chosen) {
        int row = getItem();
        var chosenNow = new ArrayList<>(sop().aktivitas().get(row).pelaksana());
        chosenNow.remove(nama);
        set(row, chosen ? with(row, nama) : chosenNow);
    }

    private void set(int row, List<String> pelaksana) {
        model().edit(SuntinganBaris.pelaksana(sop(), row, pelaksana));
    }

    @Override
    void show(int row, Aktivitas aktivitas) {
        List<String> all = aktivitas.pelaksana();
        names.setText(all.isEmpty() ? "belum ditetapkan" : String.join("\n", all));
        menu.setAccessibleText(heard(row, "Pelaksana") + ": " + names.getText());
    }
}
