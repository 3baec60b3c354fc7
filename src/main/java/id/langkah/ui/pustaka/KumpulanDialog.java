package id.langkah.ui.pustaka;

import id.langkah.domain.sop.RingkasanSop;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Buttons;
import id.langkah.ui.kit.Kit;
import id.langkah.ui.kit.PaperMenu;
import id.langkah.ui.kit.ScreenText;
import java.nio.file.Path;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks which SOPs the book contains, and writes it. */
final class KumpulanDialog {
    private static final String BOOK = "Kumpulan SOP";

    private final PustakaModel model;
    private final Kit kit;

    KumpulanDialog(PustakaModel model, Kit kit) {
        this.model = model;
        this.kit = kit;
    }

    void open() {
        model.berlaku(sop -> {
            if (sop.isEmpty()) {
                kit.dialogs()
                        .open(
                                "Belum ada SOP yang berlaku",
                                ScreenText.body("Kumpulan berisi SOP yang berlaku. Impor atau tulis SOP lebih dahulu."),
                                Action.close("Tutup"));
            } else {
                choose(sop);
            }
        });
    }

    private void choose(List<RingkasanSop> sop) {
        var list = new ListView<RingkasanSop>();
        list.setAccessibleText("SOP yang berlaku");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.getItems().setAll(sop);
        list.setCellFactory(view -> new NamedCell());
        list.getSelectionModel().selectAll();
        list.getStyleClass().add("pustaka-kumpulan");
        ObservableList<RingkasanSop> chosen = list.getSelectionModel().getSelectedItems();
        Label count = ScreenText.muted("");
        count.textProperty()
                .bind(Bindings.createStringBinding(
                        () -> chosen.size() + " dari " + sop.size() + " SOP dipilih.", chosen));
        var ways = new HBox(
                Buttons.link("Pilih semua", list.getSelectionModel()::selectAll),
                Buttons.link("Kosongkan pilihan", list.getSelectionModel()::clearSelection),
                count);
        ways.getStyleClass().add("row");
        PaperMenu print = new PaperMenu("Cetak yang dipilih", kit)
                .look("Lihat dan cetak (PDF)", BOOK + ".pdf", (file, done) -> print(list, file, done))
                .keep("Simpan sebagai PDF…", BOOK + ".pdf", PaperMenu.PDF, (file, done) -> print(list, file, done))
                .keep(
                        "Simpan sebagai Excel…",
                        BOOK + ".xlsx",
                        PaperMenu.EXCEL,
                        (file, done) -> print(list, file, done));
        print.disableProperty().bind(Bindings.isEmpty(chosen));
        var body = new VBox(
                ScreenText.muted("Klik SOP untuk memilih satu; tahan Ctrl atau Shift untuk memilih beberapa."),
                list,
                ways,
                print);
        body.getStyleClass().add("dialog-form");
        kit.dialogs().open("Kumpulan SOP", body, Action.close("Tutup"));
    }

    /** A cell with the name above number and office, each on one line. */
    private static final class NamedCell extends ListCell<RingkasanSop> {
        NamedCell() {
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(@Nullable RingkasanSop sop, boolean empty) {
            super.updateItem(sop, empty);
            setText(null);
            setGraphic(sop == null || empty ? null : row(sop));
            setAccessibleText(sop == null || empty ? null : sop.nama() + ", " + sop.instansi());
        }

        private static VBox row(RingkasanSop sop) {
            String number = sop.nomor().isBlank() ? "" : sop.nomor() + " · ";
            Label office = ScreenText.muted(number + sop.instansi());
            office.setWrapText(false);
            var row = new VBox(ScreenText.strong(sop.nama()), office);
            row.getStyleClass().add("stack-tight");
            return row;
        }
    }

    /** Writes the book in the order of the list. */
    private void print(ListView<RingkasanSop> list, Path file, Runnable done) {
        List<RingkasanSop> chosen = list.getSelectionModel().getSelectedIndices().stream()
                .sorted()
                .map(list.getItems()::get)
                .toList();
        model.printBook(chosen, file, done);
    }
}
