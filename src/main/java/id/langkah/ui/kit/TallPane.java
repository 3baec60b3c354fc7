package id.langkah.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * A table with tools above and buttons below. In a window too low for all of them the pane scrolls
 * as a whole, and the table keeps the height of a few rows.
 */
public final class TallPane extends BorderPane {
    /** The smallest height of the table in em. */
    private static final double LEAST = 11;

    private final Text em = new Text("m");
    private final ScrollPane scroll;

    public TallPane() {
        em.setVisible(false);
        em.setManaged(false);
        getChildren().add(em);
        scroll = Page.filling(this);
    }

    /** The scrolling node to show on a screen; always the same one. */
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
