package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.SuntinganSel;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.NamesArea;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/**
 * Input for the pelaksana of a step. Names are typed, with those of the SOP and of the library
 * offered, or ticked in a menu, which F4 opens.
 */
final class PelaksanaCell extends FieldCell {
    private static final int NONE = -1;

    private final Dialogs dialogs;
    private final MenuButton menu = new MenuButton();
    private final NamesArea names;
    private int shownRow = NONE;

    PelaksanaCell(PenulisanModel model, Dialogs dialogs) {
        super(model);
        this.dialogs = dialogs;
        names = new NamesArea("Pelaksana", model::pelaksana, all -> set(shownRow, all));
        menu.getStyleClass().add("penulisan-acts");
        menu.setFocusTraversable(false);
        menu.setMinWidth(USE_PREF_SIZE);
        menu.setOnShowing(event -> fill());
        menu.getItems().add(new MenuItem(""));
        var row = new HBox(names.area(), menu);
        row.setAlignment(Pos.TOP_LEFT);
        names.area()
                .prefWidthProperty()
                .bind(Bindings.createDoubleBinding(
                        () -> row.getPrefWidth() - menu.getWidth(), row.prefWidthProperty(), menu.widthProperty()));
        names.area().setMinWidth(0);
        row.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        install(row);
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.F4) {
            event.consume();
            settle();
            menu.show();
        }
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
        if (AktivitasGrid.row(model().sunting().get(), row).isPresent()) {
            model().edit(SuntinganSel.pelaksana(sop(), row, pelaksana));
        }
    }

    @Override
    void settle() {
        names.settle();
    }

    @Override
    void show(int row, Aktivitas aktivitas) {
        if (row != shownRow) {
            settle();
            shownRow = row;
        }
        names.show(aktivitas.pelaksana());
        String heard = heard(row, "Pelaksana");
        names.area().setAccessibleText(heard);
        menu.setAccessibleText(heard + ": "
                + (aktivitas.pelaksana().isEmpty() ? "belum ditetapkan" : String.join("\n", aktivitas.pelaksana())));
    }
}
