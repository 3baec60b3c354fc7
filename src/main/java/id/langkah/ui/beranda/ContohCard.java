package id.langkah.ui.beranda;

import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;

/** Tells that there are sample figures, with a button to delete them. */
final class ContohCard extends HBox {
    ContohCard(int indikator, BerandaModel model, Kit kit) {
        getStyleClass().addAll("row", "beranda-cadangan");
        Label words = ScreenText.body(
                indikator + " indikator di Data Kinerja adalah contoh (kode CONTOH), bukan data resmi.");
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        Button remove = Buttons.plain("Hapus data contoh", () -> ask(indikator, model, kit));
        getChildren().addAll(new Badge("Contoh", Badge.Tone.WARNING), words, remove);
    }

    private static void ask(int indikator, BerandaModel model, Kit kit) {
        kit.dialogs()
                .confirm(
                        "Hapus data kinerja contoh",
                        indikator
                                + " indikator contoh dihapus bersama nilai, bukti, permintaan, dan arsipnya, termasuk"
                                + " yang Anda isikan. Cadangan dibuat lebih dahulu. SOP contoh tetap ada; hapus dari"
                                + " menu SOP bila tidak diperlukan.",
                        Action.danger(
                                "Hapus data contoh",
                                () -> model.removeSamples(
                                        removed -> kit.toasts().done(removed + " indikator contoh dihapus."))));
    }
}
