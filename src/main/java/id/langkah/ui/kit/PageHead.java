package id.langkah.ui.kit;

import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * The head of a screen: the words at the left with the buttons beside them at the right. Where that
 * would be higher, because the words wrap in little room, the buttons stand below the words instead.
 */
final class PageHead extends HBox {
    /** Words that would have less room than this, in em, stand above the buttons. */
    private static final double LEAST = 14;

    private final Region before;
    private final Region words;
    private final Pane actions;
    private final EmLabel em;

    /**
     * @param before nodes before the words, such as a back button
     * @param words title and subtitle
     * @param actions buttons
     * @param em measures the font size
     */
    PageHead(Region before, Region words, Pane actions, EmLabel em) {
        super(before, words, actions, em);
        this.before = before;
        this.words = words;
        this.actions = actions;
        this.em = em;
        setHgrow(words, Priority.ALWAYS);
        getStyleClass().add("page-head");
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    /** As narrow as the buttons, one below the other. */
    @Override
    protected double computeMinWidth(double height) {
        double widest = actions.getChildren().stream()
                .filter(Node::isManaged)
                .mapToDouble(button -> button.minWidth(-1))
                .max()
                .orElse(0);
        return Math.max(first() + words.minWidth(-1), actions.isManaged() ? widest : 0);
    }

    @Override
    protected double computePrefHeight(double width) {
        return isStacked(width) ? stacked(width) : super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return isStacked(width) ? stacked(width) : super.computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (!isStacked(getWidth())) {
            super.layoutChildren();
            return;
        }
        double first = first();
        double high = words.prefHeight(getWidth() - first);
        before.resizeRelocate(0, 0, before.prefWidth(-1), before.prefHeight(-1));
        words.resizeRelocate(first, 0, getWidth() - first, high);
        double top = Math.max(high, before.getHeight()) + gap();
        actions.resizeRelocate(0, top, getWidth(), actions.prefHeight(getWidth()));
    }

    private boolean isStacked(double width) {
        if (width <= 0 || !actions.isManaged()) {
            return false;
        }
        double own = actions.prefWidth(-1);
        double room = width - first() - getSpacing() - own;
        if (room < Math.min(words.prefWidth(-1), LEAST * em.size())) {
            return true;
        }
        double beside = Math.max(words.prefHeight(room), actions.prefHeight(own));
        return beside > stacked(width);
    }

    private double stacked(double width) {
        double high = before.isManaged() ? before.prefHeight(-1) : 0;
        return Math.max(high, words.prefHeight(width - first())) + gap() + actions.prefHeight(width);
    }

    /** The room at the left of the words. */
    private double first() {
        return before.isManaged() ? before.prefWidth(-1) + getSpacing() : 0;
    }

    private double gap() {
        return snapSpaceY(getSpacing() / 2);
    }
}
