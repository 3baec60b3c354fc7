package id.langkah.ui.kinerja.indikator;

import id.langkah.domain.Masalah;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.VBox;

/** Asks before a change recomputes settled quarters. */
final class HitungUlangDialog {
    private static final int SHOWN = 10;

    private HitungUlangDialog() {}

    /**
     * Asks.
     *
     * @param told what would be recomputed
     * @param keep makes the change
     * @param others further buttons
     */
    static void ask(Kit kit, List<Masalah> told, Runnable keep, Action... others) {
        var body = new VBox(
                ScreenText.body("Isian ini menjadi dasar nilai yang sudah ditetapkan. Bila diubah, capaiannya"
                        + " dihitung ulang, dan itu dicatat dalam riwayat indikatornya."),
                new MasalahList(told.stream().limit(SHOWN).toList()));
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Nilai yang sudah ditetapkan akan berubah",
                        body,
                        Stream.of(
                                        Stream.of(Action.close("Tidak jadi")),
                                        Stream.of(others),
                                        Stream.of(Action.danger("Ubah dan hitung ulang", keep)))
                                .flatMap(all -> all)
                                .toArray(Action[]::new));
    }
}
