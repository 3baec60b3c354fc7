package id.langkah.ui.kit;

import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** Shows two parts side by side where there is room for both, otherwise one below the other. */
public final class SideBySide extends Pane {
    /** The width, in em, from which both fit side by side: 1200 pixels at the usual font size. */
    private static final double ROOM = 66;

    /** The distance between the parts in em. */
    private static final double GAP = 1.5;

    private final Region first;
    private final Region second;

    /** Measures the font size. */
    private final EmLabel em = new EmLabel();

    public SideBySide(Region first, Region second) {
        this.first = first;
        this.second = second;
        getChildren().addAll(first, second, em);
        em.fontProperty().subscribe(this::requestLayout);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double inside = (width < 0 ? ROOM * size() : width) - insets.getLeft() - insets.getRight();
        double half = half(inside);
        double high = isWide(inside)
                ? Math.max(high(first, half), high(second, half))
                : high(first, inside) + between() + high(second, inside);
        return insets.getTop() + high + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double inside = getWidth() - insets.getLeft() - insets.getRight();
        double left = insets.getLeft();
        double top = insets.getTop();
        boolean wide = isWide(inside);
        double width = wide ? half(inside) : inside;
        double down = high(first, width) + between();
        place(first, left, top, width);
        place(second, wide ? left + width + GAP * size() : left, wide ? top : top + down, width);
    }

    private void place(Node node, double x, double y, double width) {
        node.resizeRelocate(snapPositionX(x), snapPositionY(y), snapSizeX(width), high(node, width));
    }

    private double high(Node node, double width) {
        return node.isManaged() ? snapSizeY(node.prefHeight(snapSizeX(width))) : 0;
    }

    private double between() {
        return isBare(first) || isBare(second) ? 0 : GAP * size();
    }

    private static boolean isBare(Region part) {
        return part.getChildrenUnmodifiable().isEmpty();
    }

    private boolean isWide(double inside) {
        return inside >= ROOM * size() && !isBare(second);
    }

    private double half(double inside) {
        return (inside - GAP * size()) / 2;
    }

    private double size() {
        return em.size();
    }
}
