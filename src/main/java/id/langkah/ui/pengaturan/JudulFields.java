package id.langkah.ui.pengaturan;

import id.langkah.domain.JudulForm;
import id.langkah.ui.kit.Form;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Input of the heads of the SOP form in the office's wording; an empty field stands for the regulation's word. */
final class JudulFields {
    private final TextField kegiatan = field(JudulForm.BAKU.kegiatan());
    private final TextField keterangan = field(JudulForm.BAKU.keterangan());
    private final TextField nama = field(JudulForm.BAKU.nama());
    private final TextField kualifikasi = field(JudulForm.BAKU.kualifikasi());

    private static TextField field(String usual) {
        var field = new TextField();
        field.setPromptText(usual);
        return field;
    }

    Node node() {
        return new Form()
                .row("Kolom kegiatan", kegiatan, "Misalnya Aktivitas. Kosongkan untuk memakai judul baku.")
                .row("Kolom keterangan", keterangan, "Misalnya Ket.")
                .row("Nama SOP pada identitas", nama, "Misalnya Judul SOP.")
                .row("Kualifikasi pada identitas", kualifikasi, "Misalnya Kualitas Pelaksana.");
    }

    List<TextField> fields() {
        return List.of(kegiatan, keterangan, nama, kualifikasi);
    }

    JudulForm get() {
        return new JudulForm(text(kegiatan), text(keterangan), text(nama), text(kualifikasi));
    }

    private static String text(TextField field) {
        return field.getText().strip();
    }

    void show(JudulForm judul) {
        put(kegiatan, judul.kegiatan());
        put(keterangan, judul.keterangan());
        put(nama, judul.nama());
        put(kualifikasi, judul.kualifikasi());
    }

    private static void put(TextField field, String text) {
        if (!field.getText().equals(text)) {
            field.setText(text);
        }
    }
}
