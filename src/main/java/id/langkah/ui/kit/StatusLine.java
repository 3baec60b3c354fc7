package id.langkah.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import org.controlsfx.control.StatusBar;

/** The line at the bottom of the window: running work, its progress, and fixed content. */
public final class StatusLine extends StatusBar {
    private final ProgressBar progress = new ProgressBar();
    private final Label words = new Label();
    private final HBox going = new HBox();

    /**
     * Follows the background work.
     *
     * @param standing the nodes always shown at the right
     */
    public StatusLine(Background background, Node... standing) {
        setText("");
        setFocusTraversable(false);
        going.getStyleClass().add("status-going");
        going.setAlignment(Pos.CENTER_LEFT);
        progress.setAccessibleText("Kemajuan");
        progress.setFocusTraversable(false);
        getLeftItems().add(going);
        getRightItems().setAll(standing);
        background.busy().addListener((property, before, now) -> show(now));
        show(background.busy().get());
    }

    private void show(Background.Busy busy) {
        if (!busy.isBusy()) {
            going.getChildren().clear();
            return;
        }
        words.setText(busy.words().isBlank() ? "Sedang bekerja…" : busy.words() + "…");
        progress.setProgress(busy.share());
        going.getChildren().setAll(progress, words);
        if (busy.cancellable()) {
            Button cancel = Buttons.link("Batalkan", busy.cancel());
            cancel.setAccessibleText("Batalkan: " + busy.words());
            going.getChildren().add(cancel);
        }
    }
}
