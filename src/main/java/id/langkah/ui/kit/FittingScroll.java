package id.langkah.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.text.Font;

/** A scroll pane that takes the height of its content and scrolls only when there is less room. */
final class FittingScroll extends ScrollPane {
    FittingScroll(Node content) {
        super(content);
        getStyleClass().add("plain-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = width < 0 ? -1 : width - insets.getLeft() - insets.getRight();
        return insets.getTop() + getContent().prefHeight(inside) + insets.getBottom() + 1;
    }

    @Override
    protected double computeMinHeight(double width) {
        return Math.min(computePrefHeight(width), 4 * Font.getDefault().getSize());
    }

    @Override
    protected double computePrefWidth(double height) {
        Insets insets = getInsets();
        return insets.getLeft() + getContent().prefWidth(-1) + insets.getRight();
    }
}
