package id.langkah.ui.pengaturan;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Libur;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.MasalahList;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** Lets the user paste a list of holidays. */
final class TempelLibur {
    private TempelLibur() {}

    static void open(JamKerjaModel model, Kit kit) {
        TextArea field = new TextArea();
        field.setPrefRowCount(8);
        field.setAccessibleText("Daftar hari libur, satu per baris");
        field.setPromptText("1 Januari 2026 Tahun Baru\n17 Agustus 2026 Hari Kemerdekaan");
        Label count = ScreenText.strong("Belum ada tanggal.");
        MasalahList findings = new MasalahList();
        field.textProperty().addListener((property, before, text) -> {
            Libur read = Libur.read(text);
            count.setText(count(read));
            findings.set(read.masalah());
        });
        VBox body = new VBox(
                ScreenText.muted("Salin daftar dari surat edaran, laman, atau Excel, lalu tempel di"
                        + " sini. Satu hari atau satu rentang per baris."),
                field,
                count,
                findings);
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Tempel daftar hari libur",
                        body,
                        Action.close("Tidak jadi"),
                        Action.submit("Tambahkan yang terbaca", () -> {
                            Libur read = Libur.read(field.getText());
                            if (read.tanggal().isEmpty()) {
                                field.requestFocus();
                                return false;
                            }
                            model.add(read);
                            kit.toasts().done(read.tanggal().size() + " hari libur ditambahkan.");
                            return true;
                        }));
    }

    private static String count(Libur read) {
        long unread = read.masalah().stream().filter(Masalah::isGalat).count();
        String days =
                read.tanggal().isEmpty() ? "Belum ada tanggal" : read.tanggal().size() + " hari";
        return days + " terbaca" + (unread == 0 ? "." : ", " + unread + " baris tidak terbaca.");
    }
}
