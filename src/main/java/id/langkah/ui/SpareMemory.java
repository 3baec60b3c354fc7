package id.langkah.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import javafx.application.Platform;

/**
 * Gives memory back to the system while the user rests. The serial collector lets the heap grow for
 * as long as the PC has memory; on its own it would keep several times what is in use. A collection
 * stops the window for a moment, so it waits until nobody would notice.
 */
final class SpareMemory {
    private static final int REST_SECONDS = 10;

    /** In bytes; for less no collection is made. */
    static final long WORTH = 32L << 20;

    private final LongSupplier used;
    private final Runnable collect;
    private final Executor later;
    private boolean waiting;
    private boolean active;
    private long before;

    /**
     * @param used the bytes of the heap in use
     * @param later runs something on the window's thread after a while
     */
    SpareMemory(LongSupplier used, Runnable collect, Executor later) {
        this.used = used;
        this.collect = collect;
        this.later = later;
    }

    /** For the window of this program. */
    static SpareMemory ofWindow() {
        Runtime runtime = Runtime.getRuntime();
        return new SpareMemory(
                () -> runtime.totalMemory() - runtime.freeMemory(),
                System::gc,
                CompletableFuture.delayedExecutor(REST_SECONDS, TimeUnit.SECONDS, Platform::runLater));
    }

    /** The user did something, or work has ended; on the window's thread. */
    void act() {
        active = true;
        if (!waiting) {
            waiting = true;
            later.execute(this::look);
        }
    }

    /** Collects when nothing has happened since the last look, and otherwise looks again later. */
    private void look() {
        if (active) {
            active = false;
            later.execute(this::look);
            return;
        }
        waiting = false;
        if (used.getAsLong() - before >= WORTH) {
            collect.run();
            before = used.getAsLong();
        }
    }
}
