package id.langkah.ui.kit;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the window shows about the work that is going on: only work that takes a while is told. */
final class BusyState {
    private final Executor afterAWhile;
    private final Set<Progress> running = new LinkedHashSet<>();
    private final ReadOnlyObjectWrapper<Background.Busy> busy = new ReadOnlyObjectWrapper<>(Background.Busy.NOT);

    /** @param afterAWhile runs what is to be told when work takes so long that the user notices */
    BusyState(Executor afterAWhile) {
        this.afterAWhile = afterAWhile;
    }

    ReadOnlyObjectProperty<Background.Busy> shown() {
        return busy.getReadOnlyProperty();
    }

    void begin(Progress progress) {
        running.add(progress);
        afterAWhile.execute(() -> {
            if (running.contains(progress)) {
                tell();
            }
        });
    }

    void end(Progress progress) {
        running.remove(progress);
        tellIfBusy();
    }

    void tellIfBusy() {
        if (busy.get().isBusy()) {
            tell();
        }
    }

    private void tell() {
        busy.set(running.stream().findFirst().map(Progress::busy).orElse(Background.Busy.NOT));
    }
}
