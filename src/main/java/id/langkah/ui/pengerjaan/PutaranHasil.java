package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Kalimat;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.pengerjaan.Putaran;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.Locale;
import javafx.scene.layout.VBox;

/** How a round that has ended came out. */
final class PutaranHasil extends VBox {
    PutaranHasil(Pengerjaan run, Putaran putaran) {
        super(ScreenText.heading("Hasil putaran " + putaran.nomor()));
        getStyleClass().add("stack-tight");
        String to = putaran.tujuan() < 0
                ? ""
                : " ke " + new Kalimat(run).aktivitas(putaran.tujuan()).toLowerCase(Locale.ROOT);
        String by = putaran.oleh().isBlank() ? "" : " oleh " + putaran.oleh();
        getChildren().add(ScreenText.body(putaran.hasil().kata() + to + by));
        for (String text : List.of(putaran.alasan(), putaran.catatan())) {
            if (!text.isBlank()) {
                getChildren().add(ScreenText.body(text));
            }
        }
    }
}
