package id.langkah.ui.perencanaan;

import id.langkah.domain.perencanaan.SimpulPohon;
import id.langkah.domain.perencanaan.TempelPohon;
import id.langkah.domain.perencanaan.TingkatPohon;
import id.langkah.ui.kit.Action;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.ScreenText;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.VBox;

/** Preview of pasting an indented list into the tree: the text beside how it was understood. */
final class TempelDaftar {
    private static final int SHOWN = 200;

    private final Dialogs dialogs;

    TempelDaftar(Dialogs dialogs) {
        this.dialogs = dialogs;
    }

    /**
     * Opens the dialog with the content of the clipboard.
     *
     * @param pertama the level of the first line, unless the line tells
     */
    void open(TingkatPohon pertama, Consumer<List<SimpulPohon>> done) {
        String copied = Clipboard.getSystemClipboard().getString();
        var text = new TextArea(copied == null ? "" : copied);
        text.setAccessibleText("Daftar yang ditempel");
        text.setPrefRowCount(8);
        Label count = ScreenText.strong("");
        Label read = ScreenText.body("");
        text.textProperty().subscribe(words -> {
            List<SimpulPohon> simpul = TempelPohon.read(words, pertama);
            count.setText(simpul.isEmpty() ? "Belum ada baris." : simpul.size() + " baris dikenali:");
            read.setText(String.join(
                    "\n",
                    simpul.stream()
                            .limit(SHOWN)
                            .map(butir -> "      ".repeat(butir.tingkat().dalam()) + butir.sebutan())
                            .toList()));
        });
        var body = new VBox(
                ScreenText.body("Tempel daftar bertingkat dari Word atau Excel. Tingkatnya dikenali dari kata"
                        + " depannya (Program, Kegiatan, Sub Kegiatan) atau dari jarak masuk setiap barisnya."),
                text,
                count,
                read);
        body.getStyleClass().add("dialog-form");
        dialogs.open("Tempel daftar", body, Action.close("Tidak jadi"), Action.submit("Masukkan ke pohon", () -> {
            List<SimpulPohon> simpul = TempelPohon.read(text.getText(), pertama);
            if (simpul.isEmpty()) {
                text.requestFocus();
                return false;
            }
            done.accept(simpul);
            return true;
        }));
    }
}
