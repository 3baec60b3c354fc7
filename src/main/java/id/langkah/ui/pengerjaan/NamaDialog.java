package id.langkah.ui.pengerjaan;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Form;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;

/** Asks for another title and period of a run. */
final class NamaDialog {
    private NamaDialog() {}

    /**
     * Opens the dialog.
     *
     * @param suggested the proposed periods, as printed
     * @param done receives the title, blank for none of its own, and the period
     */
    static void open(Kit kit, Pengerjaan run, List<String> suggested, BiConsumer<String, String> done) {
        TextField judul = new TextField(run.judulSendiri());
        judul.setPromptText("Otomatis: nama SOP dan periodenya");
        ComboBox<String> periode = new ComboBox<>(FXCollections.observableArrayList(suggested));
        periode.setEditable(true);
        periode.setMaxWidth(Double.MAX_VALUE);
        periode.setValue(run.periode());
        var form = new FormDialog(
                kit.dialogs(),
                new Form()
                        .row("Judul", judul, "Kosongkan agar memakai nama SOP dan periodenya.")
                        .row("Periode", periode, "Dipakai untuk rekap."));
        form.open("Ganti judul atau periode", "Ganti", () -> {
            String title = judul.getText().strip();
            String period = periode.getEditor().getText().strip();
            if (!title.equals(run.judulSendiri()) || !period.equals(run.periode())) {
                done.accept(title, period);
            }
            form.close();
        });
    }
}
