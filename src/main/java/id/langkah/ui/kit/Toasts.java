package id.langkah.ui.kit;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Short news of what has been done, at the bottom right for a few seconds, or as long as the
 * pointer or the keyboard rests on it. Nothing that must be read stands here alone.
 */
public final class Toasts extends VBox {
    private static final Duration STAY = Duration.seconds(7);
    private static final int AT_MOST = 3;

    public Toasts() {
        getStyleClass().add("toasts");
        setAlignment(Pos.BOTTOM_RIGHT);
        setPickOnBounds(false);
        setMouseTransparent(false);
    }

    /**
     * Tells it.
     *
     * @param words a full sentence: "5 SOP diimpor."
     * @param actions what one may want next: "Buka berkas", "Urungkan"
     */
    public void done(String words, Action... actions) {
        HBox toast = new HBox();
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setMinHeight(Region.USE_PREF_SIZE);
        Label label = ScreenText.wrapped(new Label(words));
        toast.getChildren().addAll(new Icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE), label);
        Runnable close = () -> getChildren().remove(toast);
        for (Action action : actions) {
            var button = Buttons.of(action, close);
            button.getStyleClass().add("button-link");
            toast.getChildren().add(button);
        }
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> close.run());
        toast.setOnMouseEntered(event -> stay.stop());
        toast.setOnMouseExited(event -> stay.playFromStart());
        toast.focusWithinProperty().addListener((property, was, is) -> {
            if (is) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
        getChildren().add(toast);
        if (getChildren().size() > AT_MOST) {
            getChildren().remove(0);
        }
        stay.play();
    }
}
