package id.langkah.ui.kit;

import java.util.Map;
import javafx.scene.control.Label;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.layout.VBox;

/** Shows a fault of the program with its code. */
final class BugDialog {
    private BugDialog() {}

    static void open(Dialogs dialogs, String kode, String rincian, Runnable openLogs) {
        Label code = new Label(kode);
        code.getStyleClass().add("bug-code");
        code.setAccessibleText("Kode " + kode.replace("-", " "));
        Label advice = ScreenText.muted(
                "Sebutkan kode ini kepada pengelola Langkah, atau kirimkan rinciannya. Bila tampilannya tidak wajar,"
                        + " tutup lalu buka lagi Langkah.");
        VBox body = new VBox(
                ScreenText.body("Kesalahan ini berasal dari program. Data yang sudah tersimpan tetap aman."),
                code,
                advice);
        body.getStyleClass().add("dialog-form");
        dialogs.open(
                "Terjadi kesalahan pada program",
                body,
                staying("Buka folder log", openLogs),
                staying("Salin rincian", () -> {
                    copy(rincian);
                    advice.setText("Rincian disalin. Tempelkan ke pesan untuk pengelola Langkah.");
                }),
                Action.primary("Tutup", () -> {}));
    }

    private static void copy(String text) {
        Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }

    private static Action staying(String text, Runnable run) {
        return new Action(text, Action.Kind.PLAIN, () -> {
            run.run();
            return false;
        });
    }
}
