package id.langkah.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table between its tools above and its buttons below. Where the window is too low for all of it,
 * as with large letters, the whole scrolls and the table keeps a few rows; nothing lies on anything.
 */
public final class TallPane extends BorderPane {
    /** The least height of the middle in em. */
    private static final double LEAST = 11;

    private final Text em = new Text("m");
    private final ScrollPane scroll;

    public TallPane() {
        em.setVisible(false);
        em.setManaged(false);
        getChildren().add(em);
        scroll = Page.filling(this);
    }

    /** The pane as it stands on a screen; always the same node. */
    public ScrollPane scroll() {
        return scroll;
    }

    @Override
    protected double computeMinHeight(double width) {
        Insets insets = getInsets();
        double inside = (width < 0 ? getWidth() : width) - insets.getLeft() - insets.getRight();
        return insets.getTop()
                + high(getTop(), inside)
                + LEAST * em.getFont().getSize()
                + high(getBottom(), inside)
                + insets.getBottom();
    }

    private static double high(@Nullable Node node, double width) {
        return node == null ? 0 : node.prefHeight(width);
    }
}
