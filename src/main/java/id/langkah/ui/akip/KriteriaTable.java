package id.langkah.ui.akip;

import id.langkah.domain.Masalah;
import id.langkah.domain.akip.EvaluasiAkip;
import id.langkah.domain.akip.KriteriaAkip;
import id.langkah.domain.akip.PembacaKriteria;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.layout.VBox;

/** The table of criteria as a file: imported in place of the present one, and saved. */
final class KriteriaTable {
    private static final FilePicker.Filter KRITERIA =
            FilePicker.Filter.of("Tabel kriteria (Excel, LibreOffice, CSV, JSON)", "xlsx", "xls", "ods", "csv", "json");
    private static final FilePicker.Filter SIMPAN = FilePicker.Filter.of("Excel atau JSON", "xlsx", "json");

    private final AkipModel model;
    private final Kit kit;

    KriteriaTable(AkipModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Asks for a file and imports it. */
    void choose() {
        kit.files()
                .open("Impor tabel kriteria", "kriteria", KRITERIA)
                .ifPresent(file -> model.preview(file, this::ask));
    }

    /** Asks before the criteria are replaced, and tells what happens to the answers. */
    private void ask(PembacaKriteria.Hasil read) {
        if (Masalah.anyGalat(read.masalah())) {
            kit.dialogs().masalah("Tabel kriteria belum dapat dipakai", read.masalah());
            return;
        }
        EvaluasiAkip evaluasi = model.evaluasi();
        var body =
                new VBox(ScreenText.body("%d kriteria akan dipakai untuk evaluasi tahun %d, menggantikan %d kriteria."
                        .formatted(
                                read.tabel().kriteria().size(),
                                evaluasi.tahun(),
                                evaluasi.tabel().kriteria().size())));
        body.getStyleClass().add("dialog-form");
        lost(body, "Jawaban ini dihapus karena kodenya tidak ada di tabel baru:", evaluasi.hilang(read.tabel()));
        lost(body, "Jawaban ini tetap, padahal uraian kriterianya berubah:", evaluasi.berubah(read.tabel()));
        if (!read.masalah().isEmpty()) {
            body.getChildren().add(new MasalahList(read.masalah()));
        }
        kit.dialogs()
                .open(
                        "Pakai tabel kriteria \"" + read.tabel().nama() + "\"",
                        body,
                        Action.close("Tidak jadi"),
                        Action.primary(
                                "Pakai kriteria ini",
                                () -> model.take(
                                        read.tabel(), () -> kit.toasts().done("Tabel kriteria dipakai."))));
    }

    private static void lost(VBox body, String words, List<KriteriaAkip> kriteria) {
        if (!kriteria.isEmpty()) {
            body.getChildren().add(ScreenText.strong(words));
            kriteria.forEach(butir -> body.getChildren().add(ScreenText.body(butir.kode() + " " + butir.uraian())));
        }
    }

    /** Saves the criteria where the user wants. */
    void keep() {
        kit.files()
                .save("Simpan tabel kriteria", "kriteria", "Kriteria evaluasi AKIP.xlsx", SIMPAN)
                .ifPresent(file -> model.writeKriteria(file, () -> told(file)));
    }

    private void told(Path file) {
        kit.toasts()
                .done(
                        "Ditulis: " + file.getFileName() + ".",
                        Action.plain("Buka berkas", () -> kit.open().accept(file)));
    }
}
