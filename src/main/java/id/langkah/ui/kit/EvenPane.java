package id.langkah.ui.kit;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Nodes of one width side by side, which fill the row. Where there is no room for all, half as many
 * stand in a row, so that none is left alone in the last: four quarters are 4, 2 and 2, or one below
 * the other.
 */
public final class EvenPane extends Pane {
    /** The space between nodes, in em. */
    private static final double GAP = 0.5;

    private final double least;
    private final EmLabel em = new EmLabel();

    /** @param least the least width of a node, in em */
    public EvenPane(double least, List<? extends Node> nodes) {
        this.least = least;
        getChildren().addAll(nodes);
        getChildren().add(em);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return least * em.size();
    }

    @Override
    protected double computePrefWidth(double height) {
        int all = getManagedChildren().size();
        return all * least * em.size() + Math.max(0, all - 1) * gap();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double wide = width < 0 ? computePrefWidth(-1) : width;
        int rows = rows(columns(wide));
        return rows * high() + Math.max(0, rows - 1) * gap();
    }

    @Override
    protected void layoutChildren() {
        List<Node> nodes = getManagedChildren();
        int columns = columns(getWidth());
        double wide = snapSizeX((getWidth() - (columns - 1) * gap()) / columns);
        double high = high();
        for (int i = 0; i < nodes.size(); i++) {
            double left = i % columns * (wide + gap());
            double top = Math.floorDiv(i, columns) * (high + gap());
            nodes.get(i).resizeRelocate(snapPositionX(left), snapPositionY(top), wide, high);
        }
    }

    private double high() {
        return getManagedChildren().stream()
                .mapToDouble(node -> snapSizeY(node.prefHeight(-1)))
                .max()
                .orElse(0);
    }

    private int columns(double width) {
        int columns = Math.max(1, getManagedChildren().size());
        while (columns > 1 && columns * least * em.size() + (columns - 1) * gap() > width + 1) {
            columns = Math.ceilDiv(columns, 2);
        }
        return columns;
    }

    private int rows(int columns) {
        return Math.ceilDiv(getManagedChildren().size(), columns);
    }

    private double gap() {
        return GAP * em.size();
    }
}
