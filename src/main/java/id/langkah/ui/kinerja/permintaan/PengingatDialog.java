package id.langkah.ui.kinerja.permintaan;

import id.langkah.domain.kinerja.PermintaanData;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.Map;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/** The text that reminds a bidang of its request, to be changed and copied. */
final class PengingatDialog {
    private PengingatDialog() {}

    static void open(Kit kit, PermintaanData permintaan, String pengingat) {
        var text = new TextArea(pengingat);
        text.setWrapText(true);
        text.setPrefRowCount(10);
        text.setAccessibleText("Teks pengingat");
        var body = new VBox(ScreenText.muted("Boleh diubah sebelum disalin ke pesan atau surel."), text);
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Pengingat untuk " + permintaan.bidang(),
                        body,
                        Action.close("Tutup"),
                        Action.primary("Salin teks", () -> {
                            Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text.getText()));
                            kit.toasts().done("Teks pengingat disalin.");
                        }));
    }
}
