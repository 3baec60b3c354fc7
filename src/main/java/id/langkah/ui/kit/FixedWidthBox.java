package id.langkah.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/**
 * Things one below the other in a width that is set, such as a column's: it is as high as they need
 * it there, also where nobody says how wide it is to be.
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
