package id.langkah.ui.kit;

import java.util.concurrent.CancellationException;

/** Reports the progress of long work and tells it when it was cancelled. */
public final class Progress {
    private final String words;
    private final boolean cancellable;
    private final Runnable changed;
    private volatile double share = -1;
    private volatile boolean cancelled;

    Progress(String words, boolean cancellable, Runnable changed) {
        this.words = words;
        this.cancellable = cancellable;
        this.changed = changed;
    }

    /**
     * Reports the progress.
     *
     * @param share the fraction done, 0 to 1
     * @throws CancellationException when the work was cancelled
     */
    public void at(double share) {
        check();
        this.share = share;
        changed.run();
    }

    /**
     * To be called wherever the work can stop and leave nothing behind.
     *
     * @throws CancellationException when the work was cancelled
     */
    public void check() {
        if (cancelled) {
            throw new CancellationException(words);
        }
    }

    String words() {
        return words;
    }

    boolean isCancellable() {
        return cancellable;
    }

    void cancel() {
        cancelled = true;
        changed.run();
    }

    Background.Busy busy() {
        return new Background.Busy(true, words, share, cancellable && !cancelled, this::cancel);
    }
}
