package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Kekurangan;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Icon;
import id.langkah.ui.kit.RowButton;
import id.langkah.ui.kit.ScreenText;
import java.time.LocalDateTime;
import java.util.List;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** All missing kelengkapan of a run; a click shows the item. */
final class KurangPanel extends VBox {
    private final PengerjaanModel model;

    KurangPanel(PengerjaanModel model) {
        this.model = model;
        getStyleClass().add("pengerjaan-jalan");
    }

    void set(Pengerjaan run, LocalDateTime now) {
        List<Kekurangan> kurang = run.kekurangan();
        if (kurang.isEmpty()) {
            getChildren().setAll(ScreenText.muted("Tidak ada kelengkapan yang kurang."));
            return;
        }
        getChildren()
                .setAll(kurang.stream()
                        .map(kekurangan -> row(run, kekurangan, now))
                        .toList());
    }

    private RowButton row(Pengerjaan run, Kekurangan kekurangan, LocalDateTime now) {
        String state = "Aktivitas "
                + KataPengerjaan.aktivitas(run, kekurangan.putaran()).nomor()
                + " · "
                + kekurangan.butir().keadaan().kata()
                + " sejak "
                + KataPengerjaan.dekat(kekurangan.butir().sejak(), now);
        FlowPane marks = new FlowPane();
        marks.getStyleClass().add("pengerjaan-chips");
        KataPengerjaan.janji(kekurangan.butir().jawaban(), now.toLocalDate()).ifPresent(marks.getChildren()::add);
        marks.setVisible(!marks.getChildren().isEmpty());
        marks.setManaged(marks.isVisible());
        String why = KataPengerjaan.rincian(kekurangan.butir().jawaban());
        VBox words = new VBox(
                ScreenText.wrapped(
                        ScreenText.strong(kekurangan.butir().kelengkapan().nama())),
                ScreenText.muted(why.isBlank() ? state : state + " · " + why),
                marks);
        HBox.setHgrow(words, Priority.ALWAYS);
        RowButton button = new RowButton(
                kekurangan.butir().kelengkapan().nama() + ", " + state,
                () -> model.look(kekurangan.putaran()),
                new Icon(KeadaanButtons.icon(kekurangan.butir().keadaan())),
                words);
        button.getStyleClass().add("pengerjaan-langkah");
        return button;
    }
}
