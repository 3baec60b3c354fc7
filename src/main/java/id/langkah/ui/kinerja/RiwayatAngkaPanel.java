package id.langkah.ui.kinerja;

import id.langkah.domain.Tanggal;
import id.langkah.domain.kinerja.JejakRealisasi;
import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.PerubahanNilai;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.domain.kinerja.TahapPerbaikan;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;

/** Everything that ever happened to a figure, the newest first, with its Perbaikan. */
final class RiwayatAngkaPanel {
    private final VBox all = new VBox();
    private final Consumer<Perbaikan> open;

    /**
     * @param open shows a Perbaikan whole
     */
    RiwayatAngkaPanel(Consumer<Perbaikan> open) {
        this.open = open;
        all.getStyleClass().add("stack");
    }

    Node node() {
        return all;
    }

    void show(Realisasi realisasi) {
        all.getChildren().clear();
        if (realisasi.jejak().isEmpty()) {
            all.getChildren().add(ScreenText.muted("Belum ada yang dicatat tentang nilai ini."));
            return;
        }
        List<Perbaikan> perbaikan = realisasi.perbaikan();
        if (!perbaikan.isEmpty()) {
            all.getChildren().add(ScreenText.caption("Perbaikan"));
            perbaikan.reversed().forEach(satu -> all.getChildren().add(perbaikan(satu)));
        }
        if (!realisasi.perubahan().isEmpty()) {
            all.getChildren().add(ScreenText.caption("Perubahan nilai"));
            realisasi.perubahan().reversed().forEach(satu -> all.getChildren().add(perubahan(satu)));
        }
        all.getChildren().add(ScreenText.caption("Semua catatan"));
        realisasi.jejak().reversed().forEach(satu -> all.getChildren().add(jejak(satu)));
    }

    private Node perbaikan(Perbaikan satu) {
        var head = new FlowPane(
                ScreenText.strong("Perbaikan " + satu.nomor()),
                new Badge(
                        satu.status(),
                        satu.isOpen()
                                ? Badge.Tone.WARNING
                                : satu.isDisetujui() ? Badge.Tone.SUCCESS : Badge.Tone.DANGER));
        head.getStyleClass().add("kinerja-chips");
        var box = new VBox(
                head,
                ScreenText.body(KataKinerja.nilai(satu.semula()) + " menjadi " + KataKinerja.nilai(satu.menjadi())),
                ScreenText.muted(satu.alasan()),
                tanda(satu),
                Buttons.link("Lihat perbaikan", () -> open.accept(satu)));
        box.getStyleClass().addAll("stack-tight", "kinerja-perbaikan");
        return box;
    }

    /** Who has put his name to it, one per line. */
    static VBox tanda(Perbaikan satu) {
        var box = new VBox();
        box.getStyleClass().add("stack-tight");
        Stream.of(TahapPerbaikan.values())
                .forEach(tahap -> box.getChildren()
                        .add(ScreenText.muted(tahap.kata() + ": "
                                + satu.tanda(tahap).map(KataKinerja::tanda).orElse("belum"))));
        return box;
    }

    private static Node perubahan(PerubahanNilai satu) {
        String why = satu.nomorPerbaikan() == 0 ? "" : " (Perbaikan " + satu.nomorPerbaikan() + ")";
        var box = new VBox(
                ScreenText.body(
                        KataKinerja.nilai(satu.semula()) + " menjadi " + KataKinerja.nilai(satu.menjadi()) + why),
                ScreenText.muted(KataKinerja.tanda(satu.tanda())));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    private static Node jejak(JejakRealisasi satu) {
        String by = satu.oleh().isBlank() ? "" : ", " + satu.oleh();
        var box = new VBox(
                ScreenText.body(KataKinerja.fakta(satu.peristiwa())),
                ScreenText.muted(Tanggal.panjang(satu.saat()) + by));
        box.getStyleClass().add("stack-tight");
        return box;
    }
}
