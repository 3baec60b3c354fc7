package id.langkah.ui.pengaturan;

import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;

/** The part of the settings from which data can be deleted. */
final class HapusPanel {
    private final VBox all;

    HapusPanel(HapusDialog hapus) {
        FlowPane row = new FlowPane(Buttons.danger("Hapus data…", MaterialDesignD.DELETE_OUTLINE, hapus::open));
        row.getStyleClass().add("button-row");
        all = new VBox(
                ScreenText.heading("Hapus data"),
                ScreenText.muted(
                        "Untuk mengosongkan data latihan, atau bila data pribadi tidak lagi boleh disimpan. Anda"
                                + " memilih isinya dan diminta konfirmasi dua kali; cadangan dibuat lebih dahulu."),
                row);
        all.getStyleClass().add("card");
    }

    Node node() {
        return all;
    }
}
