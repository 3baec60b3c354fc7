package id.langkah.ui.kit;

import id.langkah.domain.Masalah;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;

/** A message below the cell of the cursor of a {@link Sheet}, for example why a text was refused. */
final class SheetNote {
    private static final double WIDE = 420;

    private final Sheet<?> sheet;
    private final Tooltip shown = new Tooltip();
    private String text = "";

    SheetNote(Sheet<?> sheet) {
        this.sheet = sheet;
        shown.setAutoHide(false);
        shown.setHideOnEscape(false);
        shown.setWrapText(true);
        shown.setMaxWidth(WIDE);
        shown.getStyleClass().add("sheet-note");
    }

    String text() {
        return text;
    }

    /** Shows a message at a visible cell; blank hides it. */
    void say(String words, Optional<? extends Node> cell) {
        text = words;
        shown.hide();
        boolean window = sheet.getScene() != null
                && sheet.getScene().getWindow() != null
                && sheet.getScene().getWindow().isShowing();
        if (words.isEmpty() || !window) {
            return;
        }
        shown.setText(words);
        cell.map(node -> node.localToScreen(node.getBoundsInLocal()))
                .ifPresent(at -> shown.show(sheet, at.getMinX(), below(at)));
    }

    private static double below(Bounds at) {
        return at.getMaxY();
    }

    /** The finding about a cell whose text cannot be stored yet. */
    static Masalah unkept(String tempat) {
        return Masalah.galat("Isian sel belum dapat disimpan.", tempat, "Perbaiki isinya, atau tekan Esc.");
    }
}
