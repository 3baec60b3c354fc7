package id.langkah.ui.kinerja.angka;

import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kinerja.masuk.RealisasiMasuk;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.SearchField;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What stands above the sheet of figures: search, filters, undo and import. */
final class RealisasiTools extends FlowPane {
    private static final String SEMUA = "Semua bidang";

    private final SearchField search;
    private final ComboBox<String> bidang = new ComboBox<>();

    /** @param toggle shows or hides the details beside the sheet */
    RealisasiTools(KinerjaModel kinerja, RealisasiModel model, Kit kit, Runnable back, Runnable forth, Node toggle) {
        search = new SearchField("Cari indikator", model.kata()::set);
        bidang.setAccessibleText("Bidang");
        bidang.getStyleClass().add("kinerja-pilihan");
        bidang.valueProperty()
                .addListener(
                        (property, before, now) -> model.bidang().set(now == null || now.equals(SEMUA) ? "" : now));
        var only = new CheckBox("Belum terisi");
        only.selectedProperty().bindBidirectional(model.hanyaKurang());
        Button undo = Buttons.withKeys(Buttons.icon(MaterialDesignU.UNDO, "Urungkan isian", back), "Ctrl+Z");
        undo.disableProperty().bind(model.isian().canUndo().not());
        Button redo = Buttons.withKeys(Buttons.icon(MaterialDesignR.REDO, "Ulangi isian", forth), "Ctrl+Y");
        redo.disableProperty().bind(model.isian().canRedo().not());
        Button read = Buttons.plain(
                "Impor Excel…", MaterialDesignF.FILE_EXCEL_OUTLINE, new RealisasiMasuk(kinerja, kit)::chooseFile);
        getChildren().addAll(search, bidang, only, undo, redo, read, toggle);
        getStyleClass().addAll("page-tools", "kinerja-alat");
    }

    /** Moves the focus to the search. */
    void search() {
        search.requestFocus();
    }

    /** Offers bidang to choose from. */
    void offer(List<String> names) {
        String chosen = bidang.getValue() == null ? SEMUA : bidang.getValue();
        bidang.getItems().setAll(SEMUA);
        bidang.getItems().addAll(names);
        bidang.setValue(names.contains(chosen) ? chosen : SEMUA);
    }
}
