package id.langkah.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * A vertical box of fixed width whose height follows from its content at that width, even when the
 * parent does not ask for a width.
 */
public final class FixedWidthBox extends VBox {
    public FixedWidthBox(Node... inside) {
        super(inside);
        prefWidthProperty().addListener((property, before, now) -> requestLayout());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return super.computePrefHeight(width > 0 ? width : getPrefWidth());
    }
}
