package id.langkah.ui;

import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Dialogs;
import id.langkah.ui.kit.Focusable;
import id.langkah.ui.kit.Page;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.Optional;
import java.util.WeakHashMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/**
 * Decides which node of the window has the keyboard focus and which node receives a key.
 *
 * <ul>
 *   <li>When a screen opens, the node that had the focus there last gets it again; the first time, the
 *       node where the screen starts gets it.
 *   <li>When the focused node is removed, hidden or disabled, the start of the open dialog or screen
 *       gets the focus. JavaFX would give it to an arbitrary node.
 *   <li>The focused node is scrolled into view, and marked while the user works with keys.
 *   <li>A key is delivered only to the node that had the focus when the key was pressed. A field
 *       opened by a key does not receive the typed letter, and a screen does not receive the key that
 *       closed a dialog above it.
 * </ul>
 */
final class Keyboard {
    private static final PseudoClass KEYS = PseudoClass.getPseudoClass("keys");

    /** How often results may request more work. */
    private static final int ROUNDS = 3;

    private final Parent root;
    private final Dialogs dialogs;
    private final Supplier<Optional<Screen>> screen;
    private final HeldKey key = new HeldKey(this::owner);
    private final Map<Parent, WeakReference<Node>> places = new WeakHashMap<>();

    /** The node that got the focus when the screen opened, until the user presses something. */
    private WeakReference<@Nullable Node> given = new WeakReference<>(null);

    /** The focused node that was scrolled into view last, until the user presses or scrolls something. */
    private WeakReference<@Nullable Node> shown = new WeakReference<>(null);

    /** Whether a mouse button is down; nothing may scroll away below it. */
    private boolean mouse;

    /**
     * Listens on the whole window.
     *
     * @param screen gives the visible screen; empty when there is none
     */
    Keyboard(Parent root, Dialogs dialogs, Supplier<Optional<Screen>> screen) {
        this.root = root;
        this.dialogs = dialogs;
        this.screen = screen;
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, key::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, key::released);
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            mouse = true;
            given.clear();
            shown.clear();
            root.pseudoClassStateChanged(KEYS, false);
        });
        root.addEventFilter(ScrollEvent.SCROLL, event -> shown.clear());
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> mouse = false);
        root.pseudoClassStateChanged(KEYS, true);
        Runnable laidOut = this::keepInSight;
        root.sceneProperty().addListener((property, before, now) -> {
            Optional.ofNullable(before).ifPresent(scene -> scene.removePostLayoutPulseListener(laidOut));
            Optional.ofNullable(now).ifPresent(scene -> scene.addPostLayoutPulseListener(laidOut));
            Platform.runLater(this::filled);
        });
        root.sceneProperty()
                .flatMap(Scene::focusOwnerProperty)
                .addListener((property, before, now) -> moved(before, now));
        root.sceneProperty()
                .flatMap(Scene::windowProperty)
                .flatMap(Window::focusedProperty)
                .addListener((property, before, now) -> key.forget());
    }

    /** Sets the focus when a screen opens. */
    void arrive(Screen arrived) {
        Optional.ofNullable(places.get(arrived.node()))
                .map(WeakReference::get)
                .filter(Focusable::isReady)
                .ifPresentOrElse(Node::requestFocus, () -> begin(arrived));
    }

    /**
     * Sets the focus again when the content of the screen has been loaded, unless the user has moved
     * it; the focused node is scrolled into view again, since what was loaded may stand above it.
     */
    void filled() {
        Node owner = owner();
        screen.get().ifPresent(here -> {
            boolean nowhere = owner == null
                    || owner.equals(here.node())
                    || owner.equals(given.get())
                    || !Focusable.isReady(owner);
            if (nowhere && !dialogs.isOpen()) {
                begin(here);
            } else if (owner != null && owner.equals(shown.get())) {
                Platform.runLater(() -> show(owner));
            }
        });
    }

    /** Waits for what a screen that opens reads, which may request more, and sets the focus again after each. */
    void settle(Background background) {
        settle(background, ROUNDS);
    }

    private void settle(Background background, int rounds) {
        filled();
        if (rounds > 0) {
            background.act(() -> {}, () -> settle(background, rounds - 1));
        }
    }

    private void begin(Screen here) {
        Node start = here.start()
                .filter(Focusable::isReady)
                .or(() -> first(here.node()))
                .orElse(here.node());
        start.requestFocus();
        given = new WeakReference<>(start);
    }

    /** The first focusable node in the content of a screen, or else around it. */
    private static Optional<Node> first(Parent node) {
        Stream<Node> inside =
                node instanceof Page page && page.getCenter() != null ? Focusable.in(page.getCenter()) : Stream.empty();
        return Stream.concat(inside, Focusable.in(node)).findFirst();
    }

    private @Nullable Node owner() {
        Scene scene = root.getScene();
        return scene == null ? null : scene.getFocusOwner();
    }

    private void moved(@Nullable Node before, @Nullable Node now) {
        if (now == null || (before != null && !Focusable.isReady(before))) {
            Platform.runLater(this::mend);
        }
        if (now != null) {
            screen.get().filter(here -> Focusable.isIn(now, here.node())).ifPresent(here -> {
                if (!now.equals(here.node())) {
                    places.put(here.node(), new WeakReference<>(now));
                }
            });
            Platform.runLater(() -> show(now));
        }
    }

    /** Scrolls to the focused node once it is laid out. */
    private void show(Node focused) {
        if (!mouse && focused.equals(owner())) {
            root.applyCss();
            root.layout();
            Focusable.show(focused);
            shown = new WeakReference<>(focused);
        }
    }

    /** A window that gets smaller, larger text, or something new above must not hide the node that was shown. */
    private void keepInSight() {
        Node owner = owner();
        if (owner != null && owner.equals(shown.get()) && Focusable.seen(owner).isEmpty()) {
            Platform.runLater(() -> show(owner));
        }
    }

    /** Puts the focus back when its node has disappeared and JavaFX moved it to an arbitrary node. */
    private void mend() {
        if (dialogs.isOpen()) {
            dialogs.keepKeyboard();
            return;
        }
        Node owner = owner();
        screen.get().ifPresent(here -> {
            Node middle = here.node() instanceof Page page && page.getCenter() != null ? page.getCenter() : here.node();
            if (owner == null || !Focusable.isReady(owner) || !Focusable.isIn(owner, middle)) {
                begin(here);
            }
        });
    }

    private void pressed(KeyEvent event) {
        given.clear();
        shown.clear();
        root.pseudoClassStateChanged(KEYS, true);
        key.pressed(event);
    }
}
