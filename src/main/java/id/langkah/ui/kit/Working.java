package id.langkah.ui.kit;

import javafx.beans.value.ChangeListener;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;

/** The display in place of a preview that is being prepared: the task and its progress. */
public final class Working extends VBox {
    private final ProgressBar progress = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);

    /**
     * Shows the progress of the background work while it is part of a scene.
     *
     * @param words what is being done: "Membaca 11 berkas"
     */
    public Working(String words, Background background) {
        progress.setAccessibleText("Kemajuan");
        progress.setFocusTraversable(false);
        progress.getStyleClass().add("working-bar");
        Label label = ScreenText.strong(words + "…");
        label.setLabelFor(progress);
        getChildren().setAll(label, progress);
        getStyleClass().addAll("stack", "working");
        setAlignment(Pos.CENTER);
        ChangeListener<Background.Busy> follow = (property, before, now) -> progress.setProgress(now.share());
        sceneProperty().addListener((property, before, now) -> {
            background.busy().removeListener(follow);
            if (now != null) {
                background.busy().addListener(follow);
            }
        });
    }
}
