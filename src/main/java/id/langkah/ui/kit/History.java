package id.langkah.ui.kit;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.BiConsumer;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Undo and redo of changes in a sheet. Undoing makes the opposite change, which is recorded like any other. */
public final class History<T> {
    private static final int REMEMBERED = 100;

    private final UnaryOperator<T> opposite;
    private final Deque<T> behind = new ArrayDeque<>();
    private final Deque<T> ahead = new ArrayDeque<>();
    private final ReadOnlyBooleanWrapper canUndo = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper canRedo = new ReadOnlyBooleanWrapper();

    /**
     * Creates an empty history.
     *
     * @param opposite gives the change that reverses a change
     */
    public History(UnaryOperator<T> opposite) {
        this.opposite = opposite;
    }

    public ReadOnlyBooleanProperty canUndo() {
        return canUndo.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty canRedo() {
        return canRedo.getReadOnlyProperty();
    }

    /** Something was done; what was taken back before is forgotten. */
    public void done(T change) {
        push(behind, change);
        ahead.clear();
        tell();
    }

    /**
     * Undoes the latest change; does nothing when there is none.
     *
     * @param act makes the change it receives and then runs what it receives
     */
    public void undo(BiConsumer<T, Runnable> act) {
        step(behind, ahead, act);
    }

    /** Does again what was taken back last, as {@link #undo} takes it back. */
    public void redo(BiConsumer<T, Runnable> act) {
        step(ahead, behind, act);
    }

    public void clear() {
        behind.clear();
        ahead.clear();
        tell();
    }

    private void step(Deque<T> from, Deque<T> to, BiConsumer<T, Runnable> act) {
        T last = from.peek();
        if (last != null) {
            T back = opposite.apply(last);
            act.accept(back, () -> {
                from.remove(last);
                push(to, back);
                tell();
            });
        }
    }

    private void push(Deque<T> onto, T change) {
        onto.push(change);
        if (onto.size() > REMEMBERED) {
            onto.removeLast();
        }
    }

    private void tell() {
        canUndo.set(!behind.isEmpty());
        canRedo.set(!ahead.isEmpty());
    }
}
