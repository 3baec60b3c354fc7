package id.langkah.ui.pengerjaan;

import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.domain.rekap.BarisPerbaikan;
import id.langkah.service.KeadaanPerbaikan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** The Perbaikan of a run with their figures, signatures, and the signature each waits for. */
final class TerkaitPanel extends VBox {
    private final TandaDialog dialog;
    private final Supplier<String> oleh;

    /** @param oleh gives who does the current step */
    TerkaitPanel(TerkaitModel model, TandaDialog dialog, Supplier<String> oleh) {
        this.dialog = dialog;
        this.oleh = oleh;
        getStyleClass().addAll("pengerjaan-terkait", "stack-tight");
        managedProperty().bind(visibleProperty());
        model.keadaan().addListener((property, before, now) -> set(now));
        set(model.keadaan().get());
    }

    private void set(Optional<KeadaanPerbaikan> keadaan) {
        getChildren().clear();
        setVisible(keadaan.isPresent());
        keadaan.ifPresent(this::fill);
    }

    private void fill(KeadaanPerbaikan now) {
        getChildren().add(ScreenText.heading("Perbaikan terkait"));
        if (now.terkait().isEmpty()) {
            getChildren().add(ScreenText.body("Pengerjaan ini belum terkait dengan perbaikan data kinerja."));
        }
        now.terkait().forEach(baris -> getChildren().add(row(now, baris)));
        var ways = new FlowPane();
        ways.getStyleClass().add("pengerjaan-chips");
        if (!now.lepas().isEmpty()) {
            ways.getChildren().add(Buttons.link("Kaitkan perbaikan…", () -> dialog.tie(now, oleh.get())));
        }
        boolean early = now.langkah()
                .aktivitas(TahapPerbaikan.DIVERIFIKASI)
                .map(row -> now.posisi() <= row)
                .orElse(now.terkait().isEmpty());
        if (early) {
            ways.getChildren().add(Buttons.link("Ajukan di Data Kinerja", dialog::propose));
        }
        if (!ways.getChildren().isEmpty()) {
            getChildren().add(ways);
        }
    }

    private Node row(KeadaanPerbaikan now, BarisPerbaikan baris) {
        Badge status = new Badge(
                baris.perbaikan().status(),
                baris.perbaikan().isOpen()
                        ? Badge.Tone.WARNING
                        : baris.perbaikan().isDisetujui() ? Badge.Tone.SUCCESS : Badge.Tone.DANGER);
        var line = new VBox(
                ScreenText.wrapped(ScreenText.strong(KataPerbaikan.baris(baris))),
                status,
                ScreenText.muted(KataPerbaikan.keadaan(baris)));
        line.getStyleClass().add("stack-tight");
        now.tertinggal(baris)
                .ifPresent(tahap -> line.getChildren()
                        .add(Buttons.link("Catat " + tahap.benda() + "…", () -> dialog.sign(baris, tahap, ""))));
        return line;
    }
}
