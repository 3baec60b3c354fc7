package id.langkah.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The current place in the window and the history for going back and forward. */
public final class Navigator {
    private static final int REMEMBERED = 50;

    private final Deque<Destination> behind = new ArrayDeque<>();
    private final Deque<Destination> ahead = new ArrayDeque<>();
    private final ReadOnlyObjectWrapper<Destination> here;
    private final ReadOnlyBooleanWrapper canGoBack = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canGoForward = new ReadOnlyBooleanWrapper();
    private Consumer<Destination> anew = destination -> {};
    private Consumer<Runnable> guard = Runnable::run;

    public Navigator(Destination start) {
        here = new ReadOnlyObjectWrapper<>(start);
    }

    /** Goes to a place; does nothing when it is the current one. */
    public void go(Destination destination) {
        if (destination.equals(here.get())) {
            return;
        }
        guard.accept(() -> {
            behind.push(here.get());
            if (behind.size() > REMEMBERED) {
                behind.removeLast();
            }
            ahead.clear();
            arrive(destination);
        });
    }

    public void back() {
        move(behind, ahead);
    }

    public void forward() {
        move(ahead, behind);
    }

    private void move(Deque<Destination> from, Deque<Destination> to) {
        if (!from.isEmpty()) {
            guard.accept(() -> {
                if (!from.isEmpty()) {
                    to.push(here.get());
                    arrive(from.pop());
                }
            });
        }
    }

    /**
     * Sets a guard that is called before a place is left and that runs the given continuation, now
     * or later, to leave it.
     */
    void guardedBy(Consumer<Runnable> guard) {
        this.guard = guard;
    }

    /** Discards all screens and the history because their data changed, and starts at a place. */
    public void beginAnew(Destination destination) {
        behind.clear();
        ahead.clear();
        anew.accept(destination);
        arrive(destination);
    }

    /** Sets what discards the screens and shows the place, even if it is the current one. */
    void onBeginningAnew(Consumer<Destination> forget) {
        anew = forget;
    }

    public ReadOnlyObjectProperty<Destination> here() {
        return here.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoBack() {
        return canGoBack.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canGoForward() {
        return canGoForward.getReadOnlyProperty();
    }

    private void arrive(Destination destination) {
        canGoBack.set(!behind.isEmpty());
        canGoForward.set(!ahead.isEmpty());
        here.set(destination);
    }
}
