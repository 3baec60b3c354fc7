package id.langkah.ui.kit;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;

/**
 * A drawing that can be zoomed with Ctrl and plus, minus or the wheel. Ctrl+0 fits it to the width
 * as far as it stays readable, which is also the initial zoom. Its head stays visible while it
 * scrolls.
 */
public final class ZoomPane extends BorderPane {
    private static final double STEP = 1.2;
    private static final double SMALLEST = 0.25;
    private static final double LARGEST = 4;

    /** The largest and smallest zoom when fitting to the width. */
    private static final double LARGEST_FIT = 1;

    private static final double SMALLEST_FIT = 0.5;

    private final Region head;
    private final Region body;
    private final ScrollPane scroll;
    private final Scale scale = new Scale(1, 1);
    private final ReadOnlyDoubleWrapper zoom = new ReadOnlyDoubleWrapper(1);
    private boolean fits = true;

    /**
     * @param name the name for screen readers
     * @param head a head above the body, of the same width
     */
    public ZoomPane(String name, Region head, Region body) {
        this.head = head;
        this.body = body;
        getStyleClass().add("zoom");
        head.getTransforms().add(scale);
        body.getTransforms().add(scale);
        scroll = new ScrollPane(new Group(body));
        scroll.getStyleClass().addAll("plain-scroll", "zoom-scroll");
        scroll.setAccessibleText(name);
        scroll.setFocusTraversable(true);
        scroll.setPannable(true);
        setCenter(scroll);
        setTop(headRoom());
        setBottom(ZoomTools.of(this));
        scroll.viewportBoundsProperty().addListener((property, before, now) -> fit());
        body.layoutBoundsProperty().addListener((property, before, now) -> fit());
        EventHandler<KeyEvent> keys = this::press;
        sceneProperty().addListener((property, before, now) -> {
            if (before != null) {
                before.removeEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
            if (now != null) {
                now.addEventFilter(KeyEvent.KEY_PRESSED, keys);
            }
        });
        scroll.addEventFilter(ScrollEvent.SCROLL, this::wheel);
    }

    /** The zoom, where 1 is the original size. */
    public ReadOnlyDoubleProperty zoom() {
        return zoom.getReadOnlyProperty();
    }

    public void larger() {
        set(zoom.get() * STEP);
    }

    public void smaller() {
        set(zoom.get() / STEP);
    }

    /** Fits the drawing to the width, now and whenever the width changes. */
    public void fitWidth() {
        fits = true;
        fit();
    }

    /** Scrolls as little as needed to show a part of the body. */
    public void bringIntoView(double top, double bottom) {
        double room = scroll.getViewportBounds().getHeight();
        double rest = body.getLayoutBounds().getHeight() * zoom.get() - room;
        double at = scroll.getVvalue() * rest;
        double from = top * zoom.get();
        double to = bottom * zoom.get();
        if (rest > 0 && (from < at || to > at + room)) {
            scroll.setVvalue(Math.clamp((from - (room - to + from) / 2) / rest, 0, 1));
        }
    }

    private Node headRoom() {
        var group = new Group(head);
        var room = new Pane(group);
        room.setMinWidth(0);
        var clip = new Rectangle();
        clip.widthProperty().bind(room.widthProperty());
        clip.heightProperty().bind(room.heightProperty());
        room.setClip(clip);
        group.layoutXProperty()
                .bind(Bindings.createDoubleBinding(
                        this::shift,
                        scroll.hvalueProperty(),
                        scroll.viewportBoundsProperty(),
                        zoom,
                        body.layoutBoundsProperty()));
        return room;
    }

    private double shift() {
        double rest = body.getLayoutBounds().getWidth() * zoom.get()
                - scroll.getViewportBounds().getWidth();
        return rest <= 0 ? 0 : -Math.round(scroll.getHvalue() * rest);
    }

    private void set(double wanted) {
        fits = false;
        apply(Math.clamp(wanted, SMALLEST, LARGEST));
    }

    private void fit() {
        Bounds room = scroll.getViewportBounds();
        double width = body.getLayoutBounds().getWidth();
        if (fits && width > 0 && room.getWidth() > 0) {
            apply(Math.clamp(room.getWidth() / width, SMALLEST_FIT, LARGEST_FIT));
        }
    }

    private void apply(double now) {
        scale.setX(now);
        scale.setY(now);
        zoom.set(now);
    }

    /** Handles zoom keys from anywhere in the window while the pane is visible. */
    private void press(KeyEvent event) {
        if (!event.isControlDown() || event.isAltDown() || !isSeen()) {
            return;
        }
        switch (event.getCode()) {
            case PLUS, ADD, EQUALS -> larger();
            case MINUS, SUBTRACT -> smaller();
            case DIGIT0, NUMPAD0 -> fitWidth();
            default -> {
                return;
            }
        }
        event.consume();
    }

    private boolean isSeen() {
        for (Node at = this; at != null; at = at.getParent()) {
            if (!at.isVisible()) {
                return false;
            }
        }
        return true;
    }

    private void wheel(ScrollEvent event) {
        if (event.isControlDown() && event.getDeltaY() != 0) {
            event.consume();
            set(zoom.get() * Math.pow(STEP, Math.signum(event.getDeltaY())));
        }
    }
}
