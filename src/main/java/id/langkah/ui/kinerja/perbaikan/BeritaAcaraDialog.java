package id.langkah.ui.kinerja.perbaikan;

import id.langkah.domain.kinerja.Perbaikan;
import id.langkah.domain.kinerja.Realisasi;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.Kit;
import java.nio.file.Path;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Asks for the number of the berita acara of a Perbaikan, and writes it. */
final class BeritaAcaraDialog {
    private static final FilePicker.Filter CETAK = FilePicker.Filter.of("PDF, Word, atau Excel", "pdf", "docx", "xlsx");

    private final PerbaikanModel model;
    private final Kit kit;

    BeritaAcaraDialog(PerbaikanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    void open(Realisasi realisasi, Perbaikan perbaikan) {
        var nomor = new TextField();
        var body = new VBox(new Form().row("Nomor berita acara", nomor, "Boleh dikosongkan."));
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Cetak Berita Acara Perbaikan",
                        body,
                        Action.close("Tidak jadi"),
                        Action.primary(
                                "Pilih tempat menyimpan…",
                                () -> kit.files()
                                        .save(
                                                "Simpan Berita Acara Perbaikan",
                                                "cetak",
                                                "Berita Acara Perbaikan.pdf",
                                                CETAK)
                                        .ifPresent(file -> print(
                                                realisasi,
                                                perbaikan,
                                                nomor.getText().strip(),
                                                file))));
    }

    private void print(Realisasi realisasi, Perbaikan perbaikan, String nomorSurat, Path file) {
        model.beritaAcara(
                realisasi.kunci(),
                perbaikan.nomor(),
                nomorSurat,
                file,
                written -> kit.toasts()
                        .done(
                                "Berita acara disimpan: " + written.getFileName() + ".",
                                Action.plain("Buka berkas", () -> kit.open().accept(written))));
    }
}
