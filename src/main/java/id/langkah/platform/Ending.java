package id.langkah.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * What happens when the system ends the program: when the user logs out, the PC shuts down, or
 * somebody sends SIGTERM. What is open is asked to end by itself, and closed when it does not.
 */
public final class Ending implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Ending.class.getName());

    /** Shorter than systems wait before they kill. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable closing;
    private final Thread hook = new Thread(this::end, "ending");
    private volatile Runnable ask = () -> {};

    private Ending(Runnable closing) {
        this.closing = closing;
    }

    /** From now on until it is closed, whoever ends the program first has this done, once. */
    public static Ending of(Runnable closing) {
        var ending = new Ending(closing);
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    /** Asks whoever works to stop, without waiting for that. */
    public void askBy(Runnable asking) {
        ask = asking;
    }

    private void end() {
        try {
            ask.run();
        } catch (RuntimeException e) {
            LOG.log(Level.FINE, "Nobody is left to be asked", e);
        }
        try {
            if (!ended.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.info("What was open is closed in the midst of work");
                close();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Closes what was open, unless that was done. */
    @Override
    public void close() {
        synchronized (closing) {
            if (ended.getCount() == 0) {
                return;
            }
            closing.run();
            ended.countDown();
        }
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            LOG.log(Level.FINE, "The program is ending", e);
        }
    }
}
