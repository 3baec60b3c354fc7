package id.langkah.ui;

import id.langkah.domain.Masalah;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.layout.VBox;

/** Asks before what was typed and cannot be saved is lost. */
final class UnkeptDialog {
    private UnkeptDialog() {}

    /** Continues at once when nothing would be lost. */
    static void ask(Dialogs dialogs, List<Masalah> lost, String words, String discard, Runnable then) {
        if (lost.isEmpty()) {
            then.run();
        } else {
            var body = new VBox(ScreenText.body(words), new MasalahList(lost));
            body.getStyleClass().add("dialog-form");
            dialogs.open(
                    "Ada isian yang belum tersimpan",
                    body,
                    Action.danger(discard, then),
                    Action.primary("Kembali ke isian", () -> {}));
        }
    }
}
