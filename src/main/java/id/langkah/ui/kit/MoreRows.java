package id.langkah.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.Pane;

/** Shows a long list a part at a time, because thousands of rows would take the window's memory and time. */
public final class MoreRows {
    private MoreRows() {}

    /**
     * Adds the first rows, followed by a button for the next while there are any.
     *
     * @param kata what the rows are, for the button: "Tampilkan 100 SOP lagi"
     * @param nodes makes the nodes of a row
     */
    public static <T> void add(Pane pane, List<T> all, int atOnce, String kata, Function<T, List<Node>> nodes) {
        add(pane, all, 0, atOnce, kata, nodes);
    }

    private static <T> void add(
            Pane pane, List<T> all, int from, int atOnce, String kata, Function<T, List<Node>> nodes) {
        int to = Math.min(all.size(), from + atOnce);
        all.subList(from, to).forEach(row -> pane.getChildren().addAll(nodes.apply(row)));
        if (to < all.size()) {
            int next = Math.min(all.size() - to, atOnce);
            String rest = next < all.size() - to ? " dari " + (all.size() - to) : "";
            Button button = Buttons.plain("Tampilkan " + next + rest + " " + kata + " lagi", () -> {});
            button.setOnAction(event -> {
                pane.getChildren().remove(button);
                add(pane, all, to, atOnce, kata, nodes);
            });
            pane.getChildren().add(button);
        }
    }
}
