package id.langkah.ui.kinerja.masuk;

import id.langkah.domain.kinerja.BarisIsian;
import id.langkah.domain.kinerja.BarisIsian.Keadaan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.ScreenText;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One row of the preview of imported figures: the indicator, what changes, and the analysis. */
final class RealisasiMasukRow {
    private RealisasiMasukRow() {}

    static Node of(BarisIsian baris) {
        Label name = ScreenText.body(
                baris.indikator() + ", " + baris.isian().kunci().masa().kata());
        HBox.setHgrow(name, Priority.ALWAYS);
        name.setMaxWidth(Double.MAX_VALUE);
        var head = new HBox(name, new Badge(baris.keadaan().kata(), tone(baris.keadaan())));
        head.getStyleClass().add("row");
        String semula = baris.semula().isFilled() ? baris.semula().tampak() : "(kosong)";
        var box = new VBox(
                head, ScreenText.muted(semula + " menjadi " + baris.menjadi().tampak()));
        box.getStyleClass().add("stack-tight");
        var analisis = baris.isian().analisis();
        Stream.of(analisis.faktorPenghambat(), analisis.tindakLanjut())
                .filter(teks -> !teks.isBlank())
                .forEach(teks -> box.getChildren().add(ScreenText.muted(teks)));
        return box;
    }

    private static Badge.Tone tone(Keadaan keadaan) {
        return switch (keadaan) {
            case BARU -> Badge.Tone.SUCCESS;
            case BERUBAH -> Badge.Tone.ACCENT;
            case DITOLAK -> Badge.Tone.DANGER;
            case KOSONG, SAMA -> Badge.Tone.NEUTRAL;
        };
    }
}
