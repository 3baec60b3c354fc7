package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Butir;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** What was answered in the round before, with a button that answers the same. */
final class HintRow extends HBox {
    HintRow(Butir before, String nama, Runnable answerAsBefore) {
        Label words = ScreenText.muted("Putaran sebelumnya: "
                + KataPengerjaan.join(before.keadaan().kata(), KataPengerjaan.rincian(before.jawaban())));
        HBox.setHgrow(words, Priority.ALWAYS);
        Button same = Buttons.link("Sama", answerAsBefore);
        same.setAccessibleText("Jawab " + nama + " sama seperti putaran sebelumnya");
        same.setFocusTraversable(false);
        getChildren().addAll(words, same);
        getStyleClass().add("pengerjaan-butir-hint");
    }
}
