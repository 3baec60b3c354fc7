package id.langkah.ui.kit;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextAlignment;
import org.kordamp.ikonli.Ikon;

/** Shown where there is nothing yet: an icon, what belongs here, and how to get it. */
public final class EmptyState extends VBox {
    /**
     * Fills its place and centres the content.
     *
     * @param title a few words, such as "Belum ada SOP"
     * @param words one sentence
     */
    public EmptyState(Ikon icon, String title, String words, Action... actions) {
        getStyleClass().add("empty-state");
        setAlignment(Pos.CENTER);
        Label sentence = ScreenText.muted(words);
        sentence.setTextAlignment(TextAlignment.CENTER);
        sentence.setAlignment(Pos.CENTER);
        sentence.getStyleClass().add("empty-state-words");
        getChildren().addAll(new Icon(icon, "icon-huge"), ScreenText.heading(title), sentence);
        if (actions.length > 0) {
            FlowPane buttons = new FlowPane();
            buttons.getStyleClass().add("button-row");
            buttons.setAlignment(Pos.CENTER);
            for (Action action : actions) {
                buttons.getChildren().add(Buttons.of(action, () -> {}));
            }
            getChildren().add(buttons);
        }
    }
}
