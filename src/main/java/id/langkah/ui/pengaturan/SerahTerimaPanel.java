package id.langkah.ui.pengaturan;

import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** The part of the settings for handing over to a successor. */
final class SerahTerimaPanel {
    private static final FilePicker.Filter PAKET = FilePicker.Filter.of("Paket serah terima", "zip");

    private final BerkasModel model;
    private final Kit kit;
    private final VBox all;

    SerahTerimaPanel(BerkasModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
        FlowPane row = new FlowPane(
                Buttons.plain("Buat paket serah terima…", MaterialDesignP.PACKAGE_VARIANT_CLOSED, this::make));
        row.getStyleClass().add("button-row");
        all = new VBox(
                ScreenText.heading("Serah terima"),
                ScreenText.muted("Satu berkas .zip untuk pengganti Anda: seluruh data yang sudah"
                        + " diperiksa, rekap terakhir, dan lembar yang menerangkan"
                        + " isinya serta cara meneruskannya di komputer lain."),
                row);
        all.getStyleClass().add("card");
    }

    Node node() {
        return all;
    }

    private void make() {
        kit.files()
                .save("Simpan paket serah terima", "serahTerima", model.namaPaket(), PAKET)
                .ifPresent(zip -> model.handOver(zip, isi -> made(zip)));
    }

    private void made(Path zip) {
        kit.stored("Paket serah terima dibuat, dibuka kembali, dan diperiksa.", zip);
    }
}
