package id.langkah.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.ui.Headless;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;

class ToastsTest {
    /** Wide buttons with room for one line of news between them, but not for three. */
    @Test
    void olderNewsMakesRoomForWhatIsPressed() {
        Headless.run(() -> {
            var buttons = new VBox(100, wanted(), wanted(), wanted());
            buttons.setAlignment(Pos.CENTER);
            var toasts = new Toasts();
            var root = new StackPane(buttons, toasts);
            Headless.scene(root, 600, 420, Headless.NORMAL, false);
            toasts.done("Satu.");
            toasts.done("Dua.");
            toasts.done("Tiga.");
            Headless.layOut(root);
            List<Node> seen =
                    toasts.lookupAll(".toast").stream().filter(Node::isVisible).toList();
            assertThat(seen)
                    .isNotEmpty()
                    .hasSizeLessThan(3)
                    .allSatisfy(toast -> assertThat(buttons.getChildren())
                            .noneMatch(button -> button.localToScene(button.getLayoutBounds())
                                    .intersects(toast.localToScene(toast.getLayoutBounds()))));
        });
    }

    /** Large letters in a low window: in its usual size the sentence has no place beside the button. */
    @Test
    void aLongSentenceGetsSmallerSoThatTheButtonStaysFree() {
        Headless.run(() -> {
            var button = wanted();
            var content = new VBox(button);
            content.setAlignment(Pos.BOTTOM_CENTER);
            content.setPadding(new Insets(0, 0, 60, 0));
            var toasts = new Toasts();
            var root = new StackPane(content, toasts);
            Headless.scene(root, 1000, 330, 24, false);
            toasts.done("Cadangan langkah-2026-03-02-0800.db dibuat dan sudah diperiksa. ".repeat(3));
            Headless.layOut(root);
            Node toast = toasts.lookup(".toast");
            assertThat(toast.getStyleClass()).contains("toast-small");
            assertThat(button.localToScene(button.getLayoutBounds())
                            .intersects(toast.localToScene(toast.getLayoutBounds())))
                    .isFalse();
        });
    }

    @Test
    void newsMovesWhenWhatLiesBelowIsLaidOutAnew() {
        Headless.run(() -> {
            var button = wanted();
            button.setMaxWidth(200);
            var content = new VBox(button);
            var toasts = new Toasts();
            var root = new StackPane(content, toasts);
            Headless.scene(root, 800, 400, Headless.NORMAL, false);
            toasts.done("Satu.");
            Headless.layOut(root);
            Node toast = toasts.lookup(".toast");
            content.setAlignment(Pos.BOTTOM_RIGHT);
            Headless.layOut(root);
            assertThat(button.localToScene(button.getLayoutBounds())
                            .intersects(toast.localToScene(toast.getLayoutBounds())))
                    .isFalse();
        });
    }

    private static Button wanted() {
        var button = new Button("Lanjutkan");
        button.getStyleClass().add("accent");
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
