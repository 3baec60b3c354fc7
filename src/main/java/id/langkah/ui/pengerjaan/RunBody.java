package id.langkah.ui.pengerjaan;

import id.langkah.ui.kit.EmLabel;
import id.langkah.ui.kit.Focusable;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;

/**
 * The body of a run's screen: the current aktivitas with all steps at the side. In a narrow window or
 * with very large text there is room for only one of them; a button changes between them.
 */
final class RunBody extends BorderPane {
    /** The share of the width for the side. */
    private static final double SIDE = 0.3;

    /** Below this width, in em, only one of both is shown. */
    private static final double NARROW = 36;

    private final EmLabel em = new EmLabel();
    private final Node work;
    private final SidePanel side;
    private final ToggleButton steps = new ToggleButton("Langkah");

    RunBody(Node work, SidePanel side) {
        this.work = work;
        this.side = side;
        getChildren().add(em);
        steps.setMinWidth(Region.USE_PREF_SIZE);
        steps.setTooltip(new Tooltip("Daftar langkah pengerjaan ini (Ctrl+R)"));
        steps.setVisible(false);
        steps.managedProperty().bind(steps.visibleProperty());
        steps.selectedProperty().subscribe(this::fit);
        side.prefWidthProperty().bind(widthProperty().multiply(SIDE));
        widthProperty().subscribe(this::fit);
        em.fontProperty().subscribe(this::fit);
    }

    /** Shows the steps instead of the aktivitas; only where both have no room. */
    ToggleButton steps() {
        return steps;
    }

    /** Shows the next part of the side, or the side at all. */
    void turn() {
        if (steps.isVisible() && !steps.isSelected()) {
            steps.setSelected(true);
            Focusable.in(side).findFirst().ifPresent(Node::requestFocus);
        } else {
            side.turn();
        }
    }

    /** Shows the aktivitas again, because another round was chosen. */
    void turnBack() {
        steps.setSelected(false);
    }

    /** As narrow as one of both, whichever are shown, so that a window that gets narrower is noticed. */
    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + Math.max(work.minWidth(-1), side.minWidth(-1)) + snappedRightInset();
    }

    private void fit() {
        boolean narrow = getWidth() > 0 && getWidth() < NARROW * em.size();
        steps.setVisible(narrow);
        Node middle = narrow && steps.isSelected() ? side : work;
        Node right = narrow ? null : side;
        if (!middle.equals(getCenter()) || !Objects.equals(getRight(), right)) {
            setRight(null);
            setCenter(null);
            setCenter(middle);
            setRight(right);
        }
    }
}
