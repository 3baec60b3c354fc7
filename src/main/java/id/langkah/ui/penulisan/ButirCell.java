package id.langkah.ui.penulisan;

import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Kelengkapan;
import id.langkah.domain.sop.Sop;
import id.langkah.ui.kit.FixedWidthBox;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** The items of a row as chips, with a field for adding one. */
abstract class ButirCell extends FieldCell {
    private static final int NONE = -1;

    private final String kolom;
    private final boolean mayBeOptional;
    private final FixedWidthBox box = new FixedWidthBox();
    private final TextField more = new TextField();
    private List<Butir> shown = List.of();
    private int renamed = NONE;
    private int shownRow = NONE;

    /** One item; {@code wajib} is used only for kelengkapan. */
    record Butir(String nama, boolean wajib) {}

    ButirCell(PenulisanModel model, String kolom, boolean mayBeOptional) {
        super(model);
        this.kolom = kolom;
        this.mayBeOptional = mayBeOptional;
        box.getStyleClass().add("penulisan-butir");
        more.getStyleClass().add("penulisan-tambah");
        more.setPromptText("Tambah");
        more.setOnAction(event -> take());
        more.focusedProperty().addListener((property, before, now) -> {
            if (!now) {
                take();
            }
        });
        install(box);
    }

    abstract List<Butir> butir(Aktivitas aktivitas);

    abstract void edit(Sop now, int row, List<Butir> butir);

    @Override
    void show(int row, Aktivitas aktivitas) {
        List<Butir> now = butir(aktivitas);
        more.setAccessibleText(heard(row, kolom) + ", tambah");
        if (row != shownRow) {
            renamed = NONE;
            more.clear();
        }
        if (row == shownRow && now.equals(shown) && !box.getChildren().isEmpty()) {
            return;
        }
        shownRow = row;
        shown = now;
        box.getChildren().removeIf(node -> !node.equals(more));
        for (int i = 0; i < now.size(); i++) {
            box.getChildren().add(i, chip(i));
        }
        if (!box.getChildren().contains(more)) {
            box.getChildren().add(more);
        }
    }

    private Node chip(int at) {
        Butir butir = shown.get(at);
        boolean optional = mayBeOptional && !butir.wajib();
        Label name = ScreenText.body(Kelengkapan.tercetak(butir.nama(), !optional));
        name.setMinWidth(0);
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        var acts = new MenuButton();
        acts.getStyleClass().add("penulisan-acts");
        acts.setAccessibleText(kolom + ": " + name.getText());
        fill(acts, at, butir);
        var chip = new HBox(name, acts);
        chip.getStyleClass().add("penulisan-chip");
        return chip;
    }

    private void fill(MenuButton chip, int at, Butir butir) {
        chip.getItems().add(item("Ubah", () -> rename(at)));
        if (mayBeOptional) {
            chip.getItems()
                    .add(item(
                            butir.wajib() ? "Jadikan tidak wajib" : "Jadikan wajib",
                            () -> set(at, new Butir(butir.nama(), !butir.wajib()))));
        }
        if (at > 0) {
            chip.getItems().add(item("Naikkan", () -> swap(at)));
        }
        chip.getItems().add(item("Hapus", () -> remove(at)));
    }

    private static MenuItem item(String name, Runnable run) {
        var item = new MenuItem(name);
        item.setOnAction(event -> run.run());
        return item;
    }

    private void rename(int at) {
        renamed = at;
        more.setText(shown.get(at).nama());
        more.requestFocus();
        more.selectAll();
    }

    @Override
    final void settle() {
        take();
    }

    /** Adds the text of the field as an item, or gives it as a new name to the item that is being renamed. */
    private void take() {
        String text = more.getText().strip();
        int at = renamed;
        renamed = NONE;
        more.clear();
        if (text.isEmpty() || isEmpty()) {
            return;
        }
        if (at >= 0 && at < shown.size()) {
            set(at, new Butir(text, shown.get(at).wajib()));
            return;
        }
        var longer = new ArrayList<>(shown);
        longer.add(new Butir(text, true));
        change(longer);
    }

    private void set(int at, Butir butir) {
        var changed = new ArrayList<>(shown);
        changed.set(at, butir);
        change(changed);
    }

    private void swap(int at) {
        var changed = new ArrayList<>(shown);
        changed.add(at - 1, changed.remove(at));
        change(changed);
    }

    private void remove(int at) {
        var changed = new ArrayList<>(shown);
        changed.remove(at);
        change(changed);
    }

    private void change(List<Butir> butir) {
        edit(sop(), shownRow, butir);
    }
}
