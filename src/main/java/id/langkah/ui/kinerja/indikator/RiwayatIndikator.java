package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.CatatanIndikator;
import id.langkah.domain.kinerja.IsianIndikator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** What was changed of an indicator: its targets within the year, and the earlier changes of all its fields. */
final class RiwayatIndikator {
    private RiwayatIndikator() {}

    /** The changed targets, which replace those above from a quarter on; they are imported or typed in a dialog. */
    static Node perubahan(IndikatorFormModel model, Kit kit, Consumer<IsianIndikator> loaded) {
        var all = new VBox(ScreenText.muted("Target di atas adalah target awal tahun (murni)."));
        model.perubahan()
                .forEach(
                        perubahanTarget -> all.getChildren().add(ScreenText.body("Berlaku " + perubahanTarget.kata())));
        if (model.mayTakeBack()) {
            all.getChildren()
                    .add(new FlowPane(Buttons.plain("Hapus perubahan terakhir", () -> takeBack(model, kit, loaded))));
        }
        all.getStyleClass().add("stack-tight");
        return all;
    }

    /** The earlier changes, the latest first, and the field for who changes it now. */
    static Node of(IndikatorFormModel model) {
        var oleh = new TextField();
        oleh.textProperty().bindBidirectional(model.oleh());
        var all = new VBox(new Form().row("Diubah oleh", oleh, "Dicatat bersama perubahan yang disimpan sekarang."));
        if (model.riwayat().isEmpty()) {
            all.getChildren().add(ScreenText.muted("Belum pernah diubah sejak dibuat."));
        }
        model.riwayat().forEach(catatanIndikator -> all.getChildren().add(catatan(catatanIndikator)));
        all.getStyleClass().add("stack");
        return all;
    }

    private static Node catatan(CatatanIndikator catatanIndikator) {
        String by = catatanIndikator.oleh().isBlank() ? "" : ", oleh " + catatanIndikator.oleh();
        var box = new VBox(ScreenText.muted(Tanggal.panjang(catatanIndikator.saat()) + by));
        catatanIndikator.perubahan().forEach(line -> box.getChildren().add(ScreenText.body(line)));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    private static void takeBack(IndikatorFormModel model, Kit kit, Consumer<IsianIndikator> loaded) {
        kit.dialogs()
                .confirm(
                        "Hapus perubahan target terakhir",
                        "Target sebelumnya berlaku lagi. Yang dihapus tetap tercatat dalam riwayat perubahan.",
                        Action.danger(
                                "Hapus perubahan target",
                                () -> model.takeBack(
                                        gone -> model.load(loaded),
                                        refused -> kit.dialogs()
                                                .masalah("Perubahan target tidak dihapus", refused.masalah()))));
    }
}
