package id.langkah.ui.arsip;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.VBox;

/** Asks what is to be archived. */
final class PilihDialog {
    private final ArsipModel model;
    private final Kit kit;
    private final EntriDialog entri;

    /** @param entri asks for box, place and the other data afterwards */
    PilihDialog(ArsipModel model, Kit kit, EntriDialog entri) {
        this.model = model;
        this.kit = kit;
        this.entri = entri;
    }

    /** Lets the user choose finished runs; each becomes an entry. */
    void runs() {
        model.runs(runs -> {
            if (runs.isEmpty()) {
                nothing("Semua pengerjaan yang selesai sudah diarsipkan.");
            } else {
                choose(runs);
            }
        });
    }

    private void choose(List<Pengerjaan> runs) {
        var list = new ListView<Pengerjaan>();
        list.setAccessibleText("Pengerjaan yang selesai");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getItems().setAll(runs);
        list.setCellFactory(view -> new PengerjaanCell());
        list.getSelectionModel().select(0);
        list.getStyleClass().add("arsip-pilih");
        var body = new VBox(
                ScreenText.muted(
                        "Tahan Ctrl atau Shift untuk memilih beberapa; masing-masing" + " menjadi satu entri."),
                list);
        body.getStyleClass().add("dialog-form");
        kit.dialogs()
                .open(
                        "Pilih pengerjaan yang diarsipkan",
                        body,
                        Action.close("Tidak jadi"),
                        Action.primary(
                                "Isi data arsip",
                                () -> model.drafts(
                                        List.copyOf(list.getSelectionModel().getSelectedItems()), entri::addAll)));
    }

    /** Lets the user choose settled figures, which become one entry together. */
    void figures() {
        model.tahun(years -> {
            if (years.isEmpty()) {
                nothing("Belum ada data kinerja.");
            } else {
                var choice = new PilihNilai(model, years);
                kit.dialogs()
                        .open(
                                "Pilih nilai yang diarsipkan",
                                choice.node(),
                                Action.close("Tidak jadi"),
                                Action.submit("Isi data arsip", () -> {
                                    List<CalonArsip> chosen = choice.chosen();
                                    if (!chosen.isEmpty()) {
                                        model.draft(chosen, entri::change);
                                    }
                                    return !chosen.isEmpty();
                                }));
            }
        });
    }

    private void nothing(String words) {
        kit.dialogs().open("Tidak ada yang diarsipkan", ScreenText.body(words), Action.close("Tutup"));
    }
}
