package id.langkah.ui.gabungan;

import static java.util.stream.Collectors.joining;

import id.langkah.domain.Masalah;
import id.langkah.domain.gabungan.KantorGabungan;
import id.langkah.service.KirimanMasuk;
import id.langkah.ui.kit.FilePicker;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

/** The dialogs for adding and renaming offices and for importing what they sent. */
final class KantorDialog {
    private static final FilePicker.Filter KIRIMAN =
            FilePicker.Filter.of("Kiriman kantor (ekspor, cadangan, paket)", "json", "db", "zip");
    private static final int ROWS = 6;

    private final GabunganModel model;
    private final Kit kit;

    KantorDialog(GabunganModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    /** Asks for the names of offices that should send figures. */
    void add() {
        var nama = new TextArea();
        nama.setPrefRowCount(ROWS);
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Kantor yang belum mengirim ditandai pada rekap."),
                new Form().row("Nama kantor", nama, "Satu nama setiap baris; daftar dapat ditempel."));
        form.open("Tunggu kiriman kantor", "Tambahkan kantor", () -> {
            if (nama.getText().isBlank()) {
                form.say(List.of(
                        Masalah.galat("Nama kantor belum diisi.", "Nama kantor", "Isi paling sedikit satu nama.")));
            } else {
                model.addAll(nama.getText().lines().toList(), form::close, form::refused);
            }
        });
    }

    void rename(KantorGabungan kantor) {
        var nama = new TextField(kantor.nama());
        var form = new FormDialog(kit.dialogs(), new Form().row("Nama kantor", nama));
        form.open(
                "Ganti nama kantor",
                "Simpan nama",
                () -> model.rename(kantor, nama.getText(), form::close, form::refused));
    }

    /** Asks for files and shows their content before anything is stored. */
    void choose() {
        List<Path> files = kit.files().openMany("Pilih kiriman kantor", "kiriman", KIRIMAN);
        if (!files.isEmpty()) {
            model.read(files, this::ask);
        }
    }

    private void ask(GabunganModel.Masuk masuk) {
        var names = new ArrayList<TextField>();
        var fields = new Form();
        for (int i = 0; i < masuk.kiriman().size(); i++) {
            KirimanMasuk kiriman = masuk.kiriman().get(i);
            var nama = new TextField(kiriman.nama());
            nama.setAccessibleText("Nama kantor, " + kiriman.berkas());
            names.add(nama);
            fields.row("Kantor " + (i + 1), nama, words(kiriman, masuk.ganti().get(i)));
        }
        var form = new FormDialog(
                kit.dialogs(),
                ScreenText.body("Periksa nama setiap kantor. Angkanya disimpan terpisah dari angka kantor Anda."),
                fields);
        form.open(masuk.kiriman().size() + " kiriman dibaca", "Terima kiriman", () -> {
            var named = new ArrayList<KirimanMasuk>();
            for (int i = 0; i < names.size(); i++) {
                named.add(masuk.kiriman().get(i).withNama(names.get(i).getText().strip()));
            }
            model.take(
                    named,
                    () -> {
                        form.close();
                        kit.toasts().done(named.size() + " kiriman diterima.");
                    },
                    form::refused);
        });
    }

    private static String words(KirimanMasuk kiriman, List<Integer> ganti) {
        String years = kiriman.tahun().entrySet().stream()
                .map(entry -> entry.getValue().baris().size() + " indikator tahun " + entry.getKey())
                .collect(joining(", "));
        String replaced = ganti.isEmpty()
                ? ""
                : " Menggantikan kiriman tahun "
                        + ganti.stream().map(String::valueOf).collect(joining(", ")) + ".";
        return kiriman.berkas() + ": " + years + "." + replaced;
    }
}
