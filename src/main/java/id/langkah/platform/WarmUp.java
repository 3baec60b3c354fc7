package id.langkah.platform;

import java.time.Duration;

/**
 * Does something in advance beside the window, once the window has been there for a while; not any
 * more when the window is leaving. The window's thread has no part in it.
 */
public final class WarmUp implements AutoCloseable {
    private static final Duration QUIET = Duration.ofSeconds(4);

    private final Thread thread;

    public WarmUp(Runnable act) {
        this(act, QUIET);
    }

    /** @param after the time to wait after the start */
    WarmUp(Runnable act, Duration after) {
        thread = Thread.ofPlatform().daemon().name("langkah-siap").unstarted(() -> {
            try {
                Thread.sleep(after);
                act.run();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
    }

    /** Begins to wait; to be called once. */
    public void start() {
        thread.start();
    }

    /** Gives up unless it has begun; what has begun does not keep the program. */
    @Override
    public void close() {
        thread.interrupt();
    }
}
