package id.langkah.ui.pengerjaan;

import id.langkah.service.ReturnEffect;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.layout.VBox;

/** How going back affects the signatures of Perbaikan. */
final class AkibatTanda extends VBox {
    AkibatTanda(List<ReturnEffect> akibat) {
        super(ScreenText.body("Pengerjaan ini menjalankan perbaikan data kinerja. Akibatnya pada" + " tanda tangan:"));
        getStyleClass().add("dialog-form");
        for (ReturnEffect returnEffect : akibat) {
            var lines = new VBox(ScreenText.wrapped(ScreenText.strong(KataPerbaikan.baris(returnEffect.baris()))));
            lines.getStyleClass().add("stack-tight");
            KataPerbaikan.akibat(returnEffect)
                    .forEach(line -> lines.getChildren().add(ScreenText.body(line)));
            getChildren().add(lines);
        }
    }
}
