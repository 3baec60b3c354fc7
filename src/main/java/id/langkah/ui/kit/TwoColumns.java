package id.langkah.ui.kit;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;

/** Two parts of a form, side by side when the width allows it, otherwise one below the other. */
public final class TwoColumns extends GridPane {
    /** The width in em from which the parts are side by side. */
    private static final double WIDE = 62;

    private static final double HALF = 50;

    private final EmLabel em = new EmLabel();
    private final Node left;
    private final Node right;

    public TwoColumns(Node left, Node right) {
        this.left = left;
        this.right = right;
        getStyleClass().add("two-columns");
        GridPane.setValignment(left, VPos.TOP);
        GridPane.setValignment(right, VPos.TOP);
        getChildren().setAll(em, left, right);
        widthProperty().subscribe(this::arrange);
        em.fontProperty().subscribe(this::arrange);
    }

    private void arrange() {
        boolean wide = getWidth() >= WIDE * em.size();
        var half = new ColumnConstraints();
        half.setPercentWidth(wide ? HALF : 2 * HALF);
        getColumnConstraints().setAll(wide ? List.of(half, half) : List.of(half));
        GridPane.setConstraints(left, 0, 0);
        GridPane.setConstraints(right, wide ? 1 : 0, wide ? 0 : 1);
    }
}
