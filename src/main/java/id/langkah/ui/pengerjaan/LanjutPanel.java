package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Periode;
import id.langkah.ui.Destination;
import id.langkah.ui.Navigator;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;

/** What usually follows the end of a run: printing its papers, archiving it, starting the next period. */
final class LanjutPanel extends VBox {
    private final PengerjaanModel model;
    private final Kit kit;
    private final Navigator navigator;

    LanjutPanel(PengerjaanModel model, Kit kit, Navigator navigator, CetakRun papers, Pengerjaan run) {
        this.model = model;
        this.kit = kit;
        this.navigator = navigator;
        getStyleClass().add("stack-tight");
        FlowPane ways = new FlowPane();
        ways.getStyleClass().add("button-row");
        ways.getChildren()
                .addAll(
                        Buttons.plain(
                                "Cetak Daftar Periksa", MaterialDesignP.PRINTER_OUTLINE, papers::lookAtDaftarPeriksa),
                        Buttons.plain("Paket berkas (PDF)…", MaterialDesignP.PACKAGE_VARIANT, papers::keepPaket),
                        model.archived().get()
                                ? new Badge("Sudah diarsipkan", Badge.Tone.SUCCESS, MaterialDesignA.ARCHIVE_OUTLINE)
                                : Buttons.plain("Arsipkan", MaterialDesignA.ARCHIVE_OUTLINE, this::archive),
                        again(run));
        getChildren().addAll(ScreenText.heading("Berikutnya"), ways);
    }

    private void archive() {
        model.archive(entri -> kit.toasts()
                .done(
                        "Diarsipkan. Boks dan kode klasifikasinya dapat diisi di Arsip.",
                        Action.plain("Buka Arsip", () -> navigator.go(new Destination.Arsip(entri.id())))));
    }

    private Button again(Pengerjaan run) {
        String next = Periode.read(run.periode())
                .map(periode -> "Mulai lagi untuk " + periode.next().teks())
                .orElse("Mulai lagi…");
        return Buttons.plain(next, MaterialDesignR.REPLAY, () -> begin(run));
    }

    private void begin(Pengerjaan run) {
        if (Periode.read(run.periode()).isEmpty()) {
            model.mulai(kit, navigator).open(run.versi().sopId());
        } else {
            model.startNext(next -> navigator.go(new Destination.Pengerjaan(next.id())));
        }
    }
}
