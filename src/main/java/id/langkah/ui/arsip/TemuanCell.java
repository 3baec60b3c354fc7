package id.langkah.ui.arsip;

import id.langkah.domain.HasilCari;
import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One search result: its kind, name, details and place. */
final class TemuanCell extends ListCell<HasilCari> {
    private final Badge jenis = new Badge("", Tone.NEUTRAL);
    private final Label judul = ScreenText.wrapped(ScreenText.strong(""));
    private final Label keterangan = ScreenText.muted("");
    private final Badge tempat = new Badge("", Tone.ACCENT);
    private final HBox row;

    TemuanCell() {
        var words = new VBox(judul, keterangan);
        words.getStyleClass().add("stack-tight");
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(jenis, words, tempat);
        row.getStyleClass().addAll("row", "cari-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HasilCari item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        if (item != null) {
            jenis.set(item.jenis().kata(), Tone.NEUTRAL);
            judul.setText(item.judul());
            show(keterangan, item.keterangan());
            show(tempat, item.tempat());
            setAccessibleText(String.join(", ", item.jenis().kata(), item.judul(), item.keterangan(), item.tempat()));
        }
    }

    private static void show(Label label, String text) {
        label.setText(text);
        label.setVisible(!text.isBlank());
        label.setManaged(!text.isBlank());
    }
}
