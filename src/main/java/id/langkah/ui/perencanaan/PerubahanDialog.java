package id.langkah.ui.perencanaan;

import id.langkah.domain.kinerja.Triwulan;
import id.langkah.domain.perencanaan.PerubahanAnggaran;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Choice;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.control.TextField;

/** Asks for the document that changed the year's budget, and the quarter from which it is in force. */
final class PerubahanDialog {
    private final PerencanaanModel model;
    private final Kit kit;

    PerubahanDialog(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    void open() {
        PerubahanAnggaran now = model.data().get().anggaran().dokumen();
        var nomor = new TextField(now.nomor());
        var tanggal = new TanggalField("Tanggal dokumen");
        tanggal.set(now.tanggal());
        var berlaku = new Choice<Triwulan>("Berlaku sejak", Triwulan::kata, chosen -> {});
        berlaku.offer(List.of(Triwulan.values()), now.berlaku());
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Serapan triwulan sebelum perubahan dihitung terhadap pagu murni."),
                new Form()
                        .row("Nomor dokumen", nomor, "Misalnya nomor DPPA. Boleh kosong.")
                        .row("Tanggal dokumen", tanggal)
                        .row("Berlaku sejak", berlaku));
        form.open("Anggaran perubahan " + model.tahun().get(), "Simpan dokumen", () -> {
            form.say(tanggal.salah().stream().toList());
            if (tanggal.salah().isEmpty()) {
                model.uang()
                        .document(new PerubahanAnggaran(
                                nomor.getText().strip(), tanggal.value().orElse(null), berlaku.getValue()));
                form.close();
            }
        });
    }
}
