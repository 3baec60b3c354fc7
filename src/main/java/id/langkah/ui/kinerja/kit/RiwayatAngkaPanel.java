package id.langkah.ui.kinerja.kit;

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

/** The history of a figure, the latest first, with its Perbaikan. */
public final class RiwayatAngkaPanel {
    private final VBox all = new VBox();
    private final Consumer<Perbaikan> open;

    /** @param open opens a Perbaikan */
    public RiwayatAngkaPanel(Consumer<Perbaikan> open) {
        this.open = open;
        all.getStyleClass().add("stack");
    }

    public Node node() {
        return all;
    }

    public void show(Realisasi realisasi) {
        all.getChildren().clear();
        if (realisasi.jejak().isEmpty()) {
            all.getChildren().add(ScreenText.muted("Belum ada yang dicatat tentang nilai ini."));
            return;
        }
        List<Perbaikan> perbaikan = realisasi.perbaikan();
        if (!perbaikan.isEmpty()) {
            all.getChildren().add(ScreenText.caption("Perbaikan"));
            perbaikan.reversed().forEach(butir -> all.getChildren().add(perbaikan(butir)));
        }
        if (!realisasi.perubahan().isEmpty()) {
            all.getChildren().add(ScreenText.caption("Perubahan nilai"));
            realisasi
                    .perubahan()
                    .reversed()
                    .forEach(perubahanNilai -> all.getChildren().add(perubahan(perubahanNilai)));
        }
        all.getChildren().add(ScreenText.caption("Semua catatan"));
        realisasi.jejak().reversed().forEach(jejakRealisasi -> all.getChildren().add(jejak(jejakRealisasi)));
    }

    private Node perbaikan(Perbaikan butir) {
        var head = new FlowPane(
                ScreenText.strong("Perbaikan " + butir.nomor()),
                new Badge(
                        butir.status(),
                        butir.isOpen()
                                ? Badge.Tone.WARNING
                                : butir.isDisetujui() ? Badge.Tone.SUCCESS : Badge.Tone.DANGER));
        head.getStyleClass().add("kinerja-chips");
        var box = new VBox(
                head,
                ScreenText.body(KataKinerja.nilai(butir.semula()) + " menjadi " + KataKinerja.nilai(butir.menjadi())),
                ScreenText.muted(butir.alasan()),
                tanda(butir),
                Buttons.link("Lihat perbaikan", () -> open.accept(butir)));
        box.getStyleClass().addAll("stack-tight", "kinerja-perbaikan");
        return box;
    }

    /** The signatures given so far, one per line. */
    public static VBox tanda(Perbaikan perbaikan) {
        var box = new VBox();
        box.getStyleClass().add("stack-tight");
        Stream.of(TahapPerbaikan.values())
                .forEach(tahap -> box.getChildren()
                        .add(ScreenText.muted(tahap.kata() + ": "
                                + perbaikan.tanda(tahap).map(KataKinerja::tanda).orElse("belum"))));
        return box;
    }

    private static Node perubahan(PerubahanNilai perubahanNilai) {
        String why = perubahanNilai.nomorPerbaikan() == 0 ? "" : " (Perbaikan " + perubahanNilai.nomorPerbaikan() + ")";
        var box = new VBox(
                ScreenText.body(KataKinerja.nilai(perubahanNilai.semula()) + " menjadi "
                        + KataKinerja.nilai(perubahanNilai.menjadi()) + why),
                ScreenText.muted(KataKinerja.tanda(perubahanNilai.tanda())));
        box.getStyleClass().add("stack-tight");
        return box;
    }

    private static Node jejak(JejakRealisasi jejakRealisasi) {
        String by = jejakRealisasi.oleh().isBlank() ? "" : ", " + jejakRealisasi.oleh();
        var box = new VBox(
                ScreenText.body(KataKinerja.fakta(jejakRealisasi.peristiwa())),
                ScreenText.muted(Tanggal.panjang(jejakRealisasi.saat()) + by));
        box.getStyleClass().add("stack-tight");
        return box;
    }
}
