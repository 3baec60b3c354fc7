package id.langkah.ui.kit;

import java.util.OptionalDouble;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import org.jspecify.annotations.Nullable;

/** Finds nodes that can have the keyboard focus, and scrolls to them. */
public final class Focusable {
    /** The distance that a node scrolled to keeps from the edge, as a fraction of the visible height. */
    private static final double MARGIN = 0.05;

    private Focusable() {}

    /** The nodes that Tab visits in a part of the window, in order. */
    public static Stream<Node> in(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Stream.empty();
        }
        Stream<Node> self = node.isFocusTraversable() ? Stream.of(node) : Stream.empty();
        Stream<Node> inside = node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(Focusable::in)
                : Stream.empty();
        return Stream.concat(self, inside);
    }

    /** Whether the node is in the window, visible and enabled. */
    public static boolean isReady(Node node) {
        if (node.getScene() == null || node.isDisabled()) {
            return false;
        }
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    /** Whether the node is {@code outer} or lies in it. */
    public static boolean isIn(@Nullable Node node, Node outer) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at.equals(outer)) {
                return true;
            }
        }
        return false;
    }

    /** Scrolls the surrounding panes as little as needed to make the node visible. */
    public static void show(Node node) {
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll && scroll.getContent() != null && isIn(node, scroll.getContent())) {
                show(node, scroll);
            } else if (at instanceof VirtualFlow<?> flow) {
                show(node, flow);
            } else if (at instanceof TableCell<?, ?> cell) {
                show(cell);
            }
        }
    }

    private static void show(Node node, VirtualFlow<?> flow) {
        Bounds place = flow.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        double over = place.getMaxY() - flow.getHeight();
        if (place.getMinY() < 0) {
            flow.scrollPixels(place.getMinY());
        } else if (over > 0) {
            flow.scrollPixels(Math.min(over, place.getMinY()));
        }
    }

    private static <S, T> void show(TableCell<S, T> cell) {
        TableView<S> table = cell.getTableView();
        Bounds place = cell.localToScene(cell.getLayoutBounds());
        Bounds room = table.localToScene(table.getLayoutBounds());
        if (place.getMinX() < room.getMinX() || place.getMaxX() > room.getMaxX()) {
            table.scrollToColumn(cell.getTableColumn());
        }
    }

    private static void show(Node node, ScrollPane scroll) {
        Node content = scroll.getContent();
        Bounds place = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
        Bounds all = content.getLayoutBounds();
        Bounds room = scroll.getViewportBounds();
        share(place.getMinY(), place.getMaxY(), room.getHeight(), all.getHeight(), scroll.getVvalue())
                .ifPresent(scroll::setVvalue);
        share(place.getMinX(), place.getMaxX(), room.getWidth(), all.getWidth(), scroll.getHvalue())
                .ifPresent(scroll::setHvalue);
    }

    /**
     * How far to scroll in one direction, as a share of the way; empty when the node is visible.
     *
     * @param from where the node begins in the content
     * @param to where it ends
     * @param at how far the pane is scrolled now, from 0 to 1
     */
    private static OptionalDouble share(double from, double to, double room, double whole, double at) {
        double rest = whole - room;
        if (rest <= 0 || room <= 0) {
            return OptionalDouble.empty();
        }
        double start = at * rest;
        double margin = MARGIN * room;
        double wanted = start;
        if (to > start + room) {
            wanted = to - room + margin;
        }
        if (from < wanted) {
            wanted = from - margin;
        }
        return wanted == start ? OptionalDouble.empty() : OptionalDouble.of(Math.clamp(wanted / rest, 0, 1));
    }

    /**
     * The part of the node that is not scrolled out of view, in coordinates of the window; empty
     * when nothing is visible.
     */
    public static Bounds seen(Node node) {
        Bounds bounds = node.localToScene(node.getLayoutBounds());
        for (Parent at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof ScrollPane || at instanceof VirtualFlow || at.getParent() == null) {
                bounds = common(bounds, at.localToScene(at.getLayoutBounds()));
            }
        }
        return bounds;
    }

    private static Bounds common(Bounds bounds, Bounds other) {
        double left = Math.max(bounds.getMinX(), other.getMinX());
        double top = Math.max(bounds.getMinY(), other.getMinY());
        double width = Math.min(bounds.getMaxX(), other.getMaxX()) - left;
        double height = Math.min(bounds.getMaxY(), other.getMaxY()) - top;
        return new BoundingBox(left, top, width <= 0 ? -1 : width, height <= 0 ? -1 : height);
    }
}
