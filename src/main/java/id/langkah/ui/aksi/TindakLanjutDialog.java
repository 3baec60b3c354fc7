package id.langkah.ui.aksi;

import id.langkah.domain.Masalah;
import id.langkah.domain.aksi.Aksi;
import id.langkah.domain.aksi.AksiTercatat;
import id.langkah.domain.aksi.TindakLanjut;
import id.langkah.ui.TanggalField;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The dialogs about a tindak lanjut: a new one, its content, and how it ended. */
final class TindakLanjutDialog {
    private final AksiModel model;
    private final Kit kit;

    TindakLanjutDialog(AksiModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a new tindak lanjut of an action. */
    void baru(AksiTercatat tercatat) {
        Aksi aksi = tercatat.aksi();
        ubah(
                TindakLanjut.baru(aksi.id(), model.tahun(), model.triwulan().get(), aksi.penanggungJawab()),
                aksi.uraian());
    }

    /** Shows a tindak lanjut and saves changes. */
    void ubah(TindakLanjut butir, String aksi) {
        TextArea uraian = AksiFields.area(butir.uraian());
        var pelaksana = new TextField(butir.pelaksana());
        TanggalField batas = new TanggalField("Batas");
        batas.set(butir.batas());
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.muted("Aksi: " + aksi + ". Disepakati pada " + butir.asal() + "."),
                new Form()
                        .row("Tindak lanjut", uraian)
                        .row("Pelaksana", pelaksana)
                        .row("Batas", batas));
        form.open(butir.id() == 0 ? "Tambah tindak lanjut" : "Ubah tindak lanjut", "Simpan tindak lanjut", () -> {
            List<Masalah> wrong = AksiFields.dates(batas);
            form.say(wrong);
            if (wrong.isEmpty()) {
                model.save(
                        new TindakLanjut(
                                butir.id(),
                                butir.aksi(),
                                butir.tahun(),
                                butir.triwulan(),
                                uraian.getText(),
                                pelaksana.getText(),
                                batas.value().orElse(null),
                                butir.ditutup(),
                                butir.hasil()),
                        form::close,
                        form::refused);
            }
        });
    }

    /** Asks when a tindak lanjut was closed and with what result. */
    void tutup(TindakLanjut butir) {
        TanggalField hari = new TanggalField("Tanggal selesai");
        hari.set(model.today());
        TextArea hasil = AksiFields.area(butir.hasil());
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.muted(butir.uraian()),
                new Form().row("Tanggal selesai", hari).row("Hasil", hasil));
        form.open("Tindak lanjut selesai", "Tandai selesai", () -> {
            var wrong = new ArrayList<Masalah>(AksiFields.dates(hari));
            if (hari.getText().isBlank()) {
                wrong.add(Masalah.galat("Tanggal selesai belum diisi.", "Tanggal selesai", "Isi tanggalnya."));
            }
            form.say(wrong);
            if (wrong.isEmpty()) {
                model.tutup(butir, hari.value().orElseThrow(), hasil.getText(), form::close, form::refused);
            }
        });
    }
}
