package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.BarisRenstra;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** The buttons above the Renstra: its menu, import, and the indicators that are made from it. */
final class RenstraTools extends FlowPane {
    private final PerencanaanModel model;
    private final Kit kit;
    private final RenstraDialog dialog;
    private final RencanaMasuk masuk;
    private final Button add;

    /** @param add the button that adds an indicator */
    RenstraTools(PerencanaanModel model, Kit kit, RenstraDialog dialog, RencanaMasuk masuk, Button add) {
        this.model = model;
        this.kit = kit;
        this.dialog = dialog;
        this.masuk = masuk;
        this.add = add;
        getStyleClass().addAll("page-tools", "kinerja-alat");
    }

    /** Shows what can be done with a Renstra. */
    void show(Renstra renstra, List<BarisRenstra> baris) {
        Button undo = Buttons.withKeys(Buttons.icon(MaterialDesignU.UNDO, "Urungkan isian", model::undo), "Ctrl+Z");
        undo.disableProperty().bind(model.canUndo().not());
        long lacking = baris.stream()
                .filter(butir -> butir.keadaan() == BarisRenstra.Keadaan.BELUM_ADA
                        || (butir.keadaan() == BarisRenstra.Keadaan.TARGET_KOSONG))
                .count();
        Button make = Buttons.plain(
                "Buat indikator " + model.tahun().get() + "…", MaterialDesignP.PLAYLIST_PLUS, () -> make(renstra));
        make.setDisable(lacking == 0);
        var more = new MenuButton(renstra.sebutan());
        more.getStyleClass().add("may-shorten");
        more.getItems()
                .setAll(
                        item("Ubah Renstra…", () -> dialog.ubah(renstra)),
                        item("Baca dari Excel…", () -> masuk.choose(renstra)),
                        item("Tulis ke Excel…", () -> masuk.write(renstra)),
                        item("Renstra baru…", dialog::baru),
                        item("Hapus Renstra…", () -> dialog.hapus(renstra)));
        getChildren()
                .setAll(
                        more,
                        undo,
                        Buttons.plain("Tempel tabel…", MaterialDesignC.CONTENT_PASTE, () -> masuk.paste(renstra)),
                        make,
                        add);
    }

    private static MenuItem item(String name, Runnable run) {
        var item = new MenuItem(name);
        item.setOnAction(event -> run.run());
        return item;
    }

    private void make(Renstra renstra) {
        int tahun = model.tahun().get();
        kit.dialogs()
                .confirm(
                        "Buat indikator tahun " + tahun + " dari " + renstra.sebutan() + "?",
                        "Indikator yang belum ada ditambahkan dengan target tahun itu, dan target yang masih kosong"
                                + " diisi. Yang sudah terisi tidak diubah.",
                        Action.primary(
                                "Buat indikator",
                                () -> model.buat(
                                        renstra,
                                        made -> kit.toasts()
                                                .done("%d indikator ditambahkan, %d target diisi."
                                                        .formatted(made.baru(), made.diisi())))));
    }
}
