package id.langkah.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.PauseTransition;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Dimension2D;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;

/**
 * Short messages about what was done, shown for a few seconds or as long as the pointer or focus
 * rests on them. They stand at the bottom right, or as near to it as possible without covering a
 * button. Nothing important may be shown only here.
 */
public final class Toasts extends Pane {
    private static final Duration STAY = Duration.seconds(7);
    private static final Duration LOOK_AGAIN = Duration.millis(250);
    private static final int AT_MOST = 3;
    private static final double GAP_EM = 0.6;

    /** A message in small letters, because there is no other place for it. */
    private static final String SMALL = "toast-small";

    private final EmLabel em = new EmLabel();
    private Runnable told = () -> {};
    private final Timeline look = new Timeline(new KeyFrame(LOOK_AGAIN, event -> requestLayout()));

    public Toasts() {
        getStyleClass().add("toasts");
        setPickOnBounds(false);
        getChildren().add(em);
        look.setCycleCount(Animation.INDEFINITE);
        parentProperty().subscribe(parent -> follow());
    }

    /** Moves the messages when the layout below them changes. */
    private void follow() {
        below(Parent.class)
                .forEach(node -> node.needsLayoutProperty().addListener((property, was, dirty) -> {
                    if (dirty) {
                        requestLayout();
                    }
                }));
    }

    private <T extends Node> Stream<T> below(Class<T> kind) {
        return Stream.ofNullable(getParent())
                .flatMap(parent -> parent.getChildrenUnmodifiable().stream())
                .takeWhile(node -> !equals(node))
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /**
     * Shows a message.
     *
     * @param words a full sentence: "5 SOP diimpor."
     * @param actions what the user may want next: "Buka berkas", "Urungkan"
     */
    public void done(String words, Action... actions) {
        HBox toast = new HBox();
        toast.getStyleClass().add("toast");
        toast.setMaxSize(Region.USE_PREF_SIZE, Region.USE_PREF_SIZE);
        toast.setMinHeight(Region.USE_PREF_SIZE);
        Label label = ScreenText.wrapped(new Label(words));
        toast.getChildren().addAll(new Icon(MaterialDesignC.CHECK_CIRCLE_OUTLINE), label);
        Runnable close = () -> remove(toast);
        for (Action action : actions) {
            var button = Buttons.of(action, close);
            button.getStyleClass().add("button-link");
            toast.getChildren().add(button);
        }
        PauseTransition stay = new PauseTransition(STAY);
        stay.setOnFinished(event -> close.run());
        toast.setOnMouseEntered(event -> stay.stop());
        toast.setOnMouseExited(event -> stay.playFromStart());
        toast.focusWithinProperty().addListener((property, was, is) -> {
            if (is) {
                stay.stop();
            } else {
                stay.playFromStart();
            }
        });
        getChildren().add(toast);
        if (shown().size() > AT_MOST) {
            remove(shown().getFirst());
        }
        stay.play();
        look.play();
        told.run();
    }

    /** Sets what is called after every message, because data on the screen may have changed. */
    public void onDone(Runnable heard) {
        told = heard;
    }

    private void remove(Node toast) {
        getChildren().remove(toast);
        if (shown().isEmpty()) {
            look.stop();
        }
    }

    private List<Region> shown() {
        return getChildren().stream()
                .filter(Node::isManaged)
                .map(Region.class::cast)
                .toList();
    }

    @Override
    protected void layoutChildren() {
        List<Region> toasts = shown();
        if (toasts.isEmpty()) {
            return;
        }
        double gap = GAP_EM * em.size();
        Bounds place = place(toasts, gap);
        while (toasts.size() > 1
                && free().cost(place) >= FreePlace.WANTED
                && !toasts.getFirst().isFocusWithin()) {
            drop(toasts.getFirst());
            toasts = toasts.subList(1, toasts.size());
            place = place(toasts, gap);
        }
        Region last = toasts.getFirst();
        if (free().cost(place) >= FreePlace.WANTED && !last.getStyleClass().contains(SMALL)) {
            last.getStyleClass().add(SMALL);
            last.applyCss();
            place = place(toasts, gap);
        }
        double width = place.getWidth();
        double top = place.getMinY();
        for (Region toast : toasts) {
            double own = Math.min(width, toast.prefWidth(-1));
            double high = toast.prefHeight(own);
            toast.resizeRelocate(
                    snapPositionX(place.getMaxX() - own), snapPositionY(top), snapSizeX(own), snapSizeY(high));
            top += snapSizeY(high) + gap;
        }
    }

    /** Removes older messages when not all fit without covering a main button. */
    private void drop(Region toast) {
        toast.setVisible(false);
        Platform.runLater(() -> remove(toast));
    }

    private Bounds place(List<Region> toasts, double gap) {
        Insets around = getInsets();
        double room = getWidth() - around.getLeft() - around.getRight();
        double width = 0;
        double height = -gap;
        for (Region toast : toasts) {
            double own = Math.min(room, toast.maxWidth(-1));
            width = Math.max(width, Math.min(own, toast.prefWidth(-1)));
            height += snapSizeY(toast.prefHeight(Math.min(own, toast.prefWidth(-1)))) + gap;
        }
        return free().place(new Dimension2D(width, height), gap);
    }

    /** The controls in the window below the messages. */
    private Stream<Node> pressable() {
        return below(Node.class).flatMap(Focusable::in);
    }

    private FreePlace free() {
        return new FreePlace(below(), getWidth(), getHeight(), getInsets());
    }

    private List<FreePlace.Covered> below() {
        var all = new ArrayList<FreePlace.Covered>();
        pressable().forEach(node -> {
            Bounds seen = Focusable.seen(node);
            boolean large = seen.getWidth() > getWidth() / 2 && seen.getHeight() > getHeight() / 4;
            if (!seen.isEmpty() && !large) {
                double weight = node.getStyleClass().contains("accent") ? FreePlace.WANTED : 1;
                all.add(new FreePlace.Covered(sceneToLocal(seen), weight));
            }
        });
        return all;
    }
}
