package id.langkah.ui.cari;

import id.langkah.ui.kit.Badge;
import id.langkah.ui.kit.Badge.Tone;
import id.langkah.ui.kit.Icon;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** One search result: name, details, the text with the words, kind. */
final class TemuanCell extends ListCell<BarisCari> {
    private final Supplier<String> sought;
    private final StackPane icon = new StackPane();
    private final LitText judul = new LitText("lit-strong");
    private final LitText keterangan = new LitText("lit-muted");
    private final LitText cuplikan = new LitText("lit-muted");
    private final Badge jenis = new Badge("", Tone.NEUTRAL);
    private final Badge tempat = new Badge("", Tone.ACCENT);
    private final HBox row;

    /** @param sought gives the words to highlight */
    TemuanCell(Supplier<String> sought) {
        this.sought = sought;
        var words = new VBox(judul, keterangan, cuplikan);
        words.getStyleClass().add("stack-tight");
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        icon.getStyleClass().add("cari-icon");
        row = new HBox(icon, words, tempat, jenis);
        row.getStyleClass().addAll("row", "cari-row");
        setPrefWidth(0);
    }

    /** The height of the text wrapped within the padding, which JavaFX does not subtract. */
    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width < 0 ? width : width - snappedLeftInset() - snappedRightInset());
    }

    @Override
    protected void updateItem(@Nullable BarisCari item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null ? null : row);
        if (item != null) {
            String words = sought.get();
            icon.getChildren().setAll(new Icon(item.icon()));
            jenis.set(item.jenis(), Tone.NEUTRAL);
            judul.set(item.judul(), words);
            keterangan.set(item.keterangan(), words);
            cuplikan.set(item.cuplikan(), words);
            tempat.setText(item.tempat());
            tempat.setVisible(!item.tempat().isBlank());
            tempat.setManaged(!item.tempat().isBlank());
            setAccessibleText(Stream.of(item.jenis(), item.judul(), item.keterangan(), item.cuplikan(), item.tempat())
                    .filter(part -> !part.isBlank())
                    .collect(Collectors.joining(", ")));
        }
    }
}
