package id.langkah.ui.pengerjaan;

import id.langkah.ui.kit.ScreenText;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The progress of a run: a bar and "6/10". */
final class ProgresLangkah extends HBox {
    private final ProgressBar bar = new ProgressBar(0);
    private final Label count = ScreenText.muted("");

    ProgresLangkah() {
        getStyleClass().addAll("row", "pengerjaan-progres");
        bar.setFocusTraversable(false);
        bar.setMaxWidth(Double.MAX_VALUE);
        bar.setMinWidth(0);
        HBox.setHgrow(bar, Priority.ALWAYS);
        count.setMinWidth(Region.USE_PREF_SIZE);
        count.setWrapText(false);
        getChildren().addAll(bar, count);
    }

    void set(BarisRun baris) {
        bar.setProgress(baris.semua() == 0 ? 0 : (double) baris.langkah() / baris.semua());
        count.setText(baris.langkah() + "/" + baris.semua());
        bar.setAccessibleText(baris.langkah() + " dari " + baris.semua() + " langkah");
    }
}
