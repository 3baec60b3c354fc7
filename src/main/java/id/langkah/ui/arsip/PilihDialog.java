package id.langkah.ui.arsip;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.FormDialog;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;

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
        var hint = ScreenText.muted("Tahan Ctrl atau Shift untuk memilih beberapa; masing-masing menjadi satu entri.");
        ask(
                "Pilih pengerjaan yang diarsipkan",
                "pengerjaan",
                () -> List.copyOf(list.getSelectionModel().getSelectedItems()),
                chosen -> model.drafts(chosen, entri::addAll),
                hint,
                list);
    }

    /** Lets the user choose settled figures, which become one entry together. */
    void figures() {
        model.tahun(years -> {
            if (years.isEmpty()) {
                nothing("Belum ada data kinerja.");
            } else {
                var choice = new PilihNilai(model, years);
                ask(
                        "Pilih nilai yang diarsipkan",
                        "nilai",
                        choice::chosen,
                        chosen -> model.draft(chosen, entri::change),
                        choice.node());
            }
        });
    }

    /** Goes on with what is chosen, which must be something. */
    private <T> void ask(String title, String what, Supplier<List<T>> chosen, Consumer<List<T>> then, Node... body) {
        var form = new FormDialog(kit.dialogs(), body);
        form.open(title, "Isi data arsip", () -> {
            List<T> all = chosen.get();
            if (all.isEmpty()) {
                form.say(List.of(Masalah.galat(
                        "Belum ada " + what + " yang dipilih.", "", "Pilih paling sedikit satu " + what + ".")));
            } else {
                form.close();
                then.accept(all);
            }
        });
    }

    private void nothing(String words) {
        kit.dialogs().open("Tidak ada yang diarsipkan", ScreenText.body(words), Action.close("Tutup"));
    }
}
