package id.langkah.ui.pengerjaan;

import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.KunciRealisasi;
import id.langkah.service.KeadaanPerbaikan;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Lets the user assign open Perbaikan to a run. */
final class KaitDialog {
    private KaitDialog() {}

    /** Offers those without a run; a single one is ticked. */
    static void open(TerkaitModel model, Kit kit, KeadaanPerbaikan now, String who) {
        var pilihan = new PilihanPerbaikan(now.lepas(), now.lepas().size() == 1);
        var oleh = new TextField(who.strip());
        var body = new VBox(
                ScreenText.body("Tanda tangan perbaikan yang dikaitkan ditawarkan ketika aktivitas"
                        + " yang mewakilinya selesai."),
                pilihan,
                new Form().row("Dikaitkan oleh", oleh));
        var form = new FormDialog(kit.dialogs(), body);
        form.open("Kaitkan perbaikan dengan pengerjaan ini", "Kaitkan", () -> {
            List<KunciRealisasi> chosen = pilihan.chosen();
            if (chosen.isEmpty()) {
                form.say(List.of(
                        Masalah.galat("Belum ada perbaikan yang dipilih.", "", "Beri centang pada yang dikaitkan.")));
                return;
            }
            model.tie(chosen, oleh.getText().strip(), () -> kit.toasts().done(chosen.size() + " perbaikan dikaitkan."));
            form.close();
        });
    }
}
