package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.HasilRencana;
import id.langkah.domain.perencanaan.Renstra;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.ScreenText;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;

/** Imports tables of plans and budgets into the shown Renstra, and exports it. */
final class RencanaMasuk {
    private static final FilePicker.Filter TABEL = FilePicker.Filter.of("Tabel", "xlsx", "xls", "ods", "csv", "tsv");

    private final PerencanaanModel model;
    private final Kit kit;

    RencanaMasuk(PerencanaanModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Lets the user choose a file and previews its import. */
    void choose(Renstra renstra) {
        kit.files()
                .open("Baca rencana dan anggaran", "kinerja", TABEL)
                .ifPresent(file -> model.tabel().preview(renstra, file, this::preview));
    }

    /** Shows the text of the clipboard for checking and previews its import. */
    void paste(Renstra renstra) {
        String copied = Clipboard.getSystemClipboard().getString();
        var text = new TextArea(copied == null ? "" : copied);
        text.setAccessibleText("Tabel yang ditempel");
        text.setPrefRowCount(9);
        var body = new VBox(
                ScreenText.body("Salin tabel Renstra, perjanjian kinerja, atau anggaran beserta baris judulnya,"
                        + " lalu tempel di sini. Judul tanpa tahun dianggap tahun "
                        + model.tahun().get() + "."),
                text);
        body.getStyleClass().add("dialog-form");
        kit.dialogs().open("Tempel tabel", body, Action.close("Tidak jadi"), Action.submit("Periksa tabel", () -> {
            if (text.getText().isBlank()) {
                text.requestFocus();
                return false;
            }
            model.tabel().preview(renstra, text.getText(), this::preview);
            return true;
        }));
    }

    private void preview(HasilRencana hasil) {
        List<Node> body = new ArrayList<>();
        body.add(ScreenText.body("%d baris baru di pohon kinerja, %d indikator baru atau berubah, %d isian anggaran."
                .formatted(hasil.simpul(), hasil.indikator(), hasil.jumlah())));
        body.add(ScreenText.muted("Sel yang kosong tidak mengubah isi yang sudah ada."));
        body.add(new MasalahList(hasil.masalah()));
        var all = new VBox(body.toArray(Node[]::new));
        all.getStyleClass().add("dialog-form");
        if (hasil.isKosong()) {
            kit.dialogs().open("Tidak ada yang dapat dibaca", all, Action.close("Tutup"));
        } else {
            kit.dialogs()
                    .open(
                            "Tabel rencana dan anggaran",
                            all,
                            Action.close("Tidak jadi"),
                            Action.primary(
                                    "Masukkan",
                                    () -> model.tabel()
                                            .take(hasil, () -> kit.toasts().done("Rencana dan anggaran dimasukkan."))));
        }
    }

    /** Exports the Renstra as a workbook that can be imported again. */
    void write(Renstra renstra) {
        String name = renstra.sebutan() + " - anggaran " + model.tahun().get() + ".xlsx";
        kit.files()
                .save("Tulis rencana ke Excel", "kinerja", name, PaperMenu.EXCEL)
                .ifPresent(file -> model.tabel()
                        .write(
                                renstra,
                                file,
                                () -> kit.toasts()
                                        .done(
                                                "Ditulis: " + file.getFileName() + ".",
                                                Action.plain(
                                                        "Buka berkas",
                                                        () -> kit.open().accept(file)))));
    }
}
