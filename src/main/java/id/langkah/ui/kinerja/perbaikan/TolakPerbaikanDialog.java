package id.langkah.ui.kinerja.perbaikan;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PeristiwaRealisasi;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.kinerja.kit.KinerjaModel;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** Refuses an open Perbaikan, with name and reason. */
final class TolakPerbaikanDialog {
    private static final PeristiwaRealisasi TOLAK = new PeristiwaRealisasi.PerbaikanDitolak("");

    private TolakPerbaikanDialog() {}

    static void open(KinerjaModel kinerja, PerbaikanModel model, Kit kit, Realisasi realisasi) {
        var oleh = new TextField(kinerja.nama().of(TOLAK));
        var alasan = new TextArea();
        alasan.setWrapText(true);
        alasan.setPrefRowCount(3);
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Nilai semula tetap berlaku."),
                new Form().row("Nama", oleh).row("Alasan", alasan));
        form.open("Tolak perbaikan", "Tolak perbaikan", () -> {
            if (oleh.getText().isBlank() || alasan.getText().isBlank()) {
                form.say(List.of(Masalah.galat("Isian belum lengkap.", "", "Lengkapi isian di atas.")));
            } else {
                kinerja.nama().keep(TOLAK, oleh.getText());
                model.refuse(
                        realisasi.kunci(),
                        alasan.getText().strip(),
                        oleh.getText().strip(),
                        () -> kit.toasts().done("Perbaikan ditolak."));
                form.close();
            }
        });
    }
}
