package id.langkah.ui.kit;

import id.langkah.domain.MasalahException;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;

/**
 * Runs everything that may take long, such as work on the database, files and workbooks. A single
 * worker thread does it in order and owns the database; results are delivered on the window's
 * thread.
 *
 * <p>Work that throws {@link MasalahException} was refused and changed nothing: the user is told
 * and may try again. Any other exception is a fault of the program and goes to the uncaught
 * exception handler.
 */
public final class Background implements AutoCloseable {
    private static final int BUSY_AFTER_MILLIS = 300;

    private final Executor worker;
    private final Executor window;
    private final BusyState busy;
    private final Runnable end;
    private final Map<Object, Progress> latest = new HashMap<>();
    private BiConsumer<MasalahException, Runnable> refusal = (refused, again) -> {
        throw refused;
    };

    private Background(Executor worker, Executor window, Executor afterAWhile, Runnable end) {
        this.worker = worker;
        this.window = window;
        this.busy = new BusyState(afterAWhile);
        this.end = end;
    }

    /** With a worker thread, delivering results on JavaFX's thread. */
    public static Background ofWindow() {
        var worker = new WorkThread();
        Executor afterAWhile =
                CompletableFuture.delayedExecutor(BUSY_AFTER_MILLIS, TimeUnit.MILLISECONDS, Platform::runLater);
        return new Background(worker, Platform::runLater, afterAWhile, worker::finish);
    }

    /**
     * Runs everything at once on the caller's thread, for use without a window. Refusals are thrown
     * until {@link #refusedBy} is set.
     */
    public static Background direct() {
        return new Background(Runnable::run, Runnable::run, never -> {}, () -> {});
    }

    /**
     * What the window shows about work that takes long.
     *
     * @param words what is being done; blank when not given
     * @param share the fraction done, 0 to 1; −1 when unknown
     */
    public record Busy(boolean isBusy, String words, double share, boolean cancellable, Runnable cancel) {
        /** No work that the user would notice. */
        public static final Busy NOT = new Busy(false, "", 0, false, () -> {});
    }

    /** Sets how refusals are shown; the second argument repeats the work. */
    public void refusedBy(BiConsumer<MasalahException, Runnable> refusal) {
        this.refusal = refusal;
    }

    /** The state of the work; busy only when work takes longer than 300 ms. */
    public ReadOnlyObjectProperty<Busy> busy() {
        return busy.shown();
    }

    /** Does the work and passes its result to {@code done}. */
    public <T> void run(Supplier<T> work, Consumer<? super T> done) {
        start(progress("", false), progress -> work.get(), done, refusal);
    }

    /** Does the work; a refusal is passed to {@code refused}, to be shown on the screen. */
    public <T> void run(Supplier<T> work, Consumer<? super T> done, Consumer<MasalahException> refused) {
        start(progress("", false), progress -> work.get(), done, (e, again) -> refused.accept(e));
    }

    /** Does work without a result. */
    public void act(Runnable work, Runnable done) {
        act(work, done, refusal);
    }

    /** Does work without a result; a refusal is passed to {@code refused}, to be shown on the screen. */
    public void act(Runnable work, Runnable done, Consumer<MasalahException> refused) {
        act(work, done, (e, again) -> refused.accept(e));
    }

    private void act(Runnable work, Runnable done, BiConsumer<MasalahException, Runnable> refused) {
        Function<Progress, Boolean> acting = progress -> {
            work.run();
            return true;
        };
        start(progress("", false), acting, yes -> done.run(), refused);
    }

    /**
     * Does work of which only the latest request matters, as when searching while typing: results
     * of earlier requests are dropped, and those not started yet are skipped.
     *
     * @param kind requests with the same kind replace each other; usually the model that asks
     */
    public <T> void runLatest(Object kind, Supplier<T> work, Consumer<? super T> done) {
        Progress mine = progress("", false);
        Progress before = latest.put(kind, mine);
        if (before != null) {
            before.cancel();
        }
        Function<Progress, T> unlessOvertaken = progress -> {
            progress.check();
            return work.get();
        };
        Consumer<T> ifStillWanted = result -> {
            if (latest.remove(kind, mine)) {
                done.accept(result);
            }
        };
        start(mine, unlessOvertaken, ifStillWanted, refusal);
    }

    /**
     * Does long work that reports its progress and can be cancelled. After cancelling, neither
     * {@code done} nor a refusal follows.
     *
     * @param words what is being done, as shown: "Menulis rekap"
     */
    public <T> void runLong(String words, Function<Progress, T> work, Consumer<? super T> done) {
        start(progress(words, true), work, done, refusal);
    }

    /** Does long work; a refusal is passed to {@code refused}, to be shown on the screen. */
    public <T> void runLong(
            String words, Function<Progress, T> work, Consumer<? super T> done, Consumer<MasalahException> refused) {
        start(progress(words, true), work, done, (e, again) -> refused.accept(e));
    }

    /** Waits for requested work and accepts no more. */
    @Override
    public void close() {
        end.run();
    }

    private Progress progress(String words, boolean cancellable) {
        return new Progress(words, cancellable, () -> window.execute(busy::tellIfBusy));
    }

    private <T> void start(
            Progress progress,
            Function<Progress, T> work,
            Consumer<? super T> done,
            BiConsumer<MasalahException, Runnable> refused) {
        busy.begin(progress);
        Runnable again = () -> start(progress(progress.words(), progress.isCancellable()), work, done, refused);
        Runnable job = () -> {
            Runnable after = () -> {};
            try {
                T result = work.apply(progress);
                after = () -> done.accept(result);
            } catch (CancellationException e) {
                after = () -> {};
            } catch (MasalahException e) {
                after = () -> refused.accept(e, again);
            } finally {
                Runnable then = after;
                window.execute(() -> ended(progress, then));
            }
        };
        try {
            worker.execute(job);
        } catch (RejectedExecutionException e) {
            busy.end(progress); // The window has closed, so nobody waits for the work.
        }
    }

    private void ended(Progress progress, Runnable then) {
        busy.end(progress);
        then.run();
    }
}
