package id.langkah.platform;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Closes what is open when the system ends the program: on logout, shutdown or SIGTERM. What is
 * open is first asked to end by itself.
 */
public final class Ending implements AutoCloseable {
    private static final Logger LOG = Logger.getLogger(Ending.class.getName());

    /** How long to wait for that; shorter than systems wait before they kill a program. */
    private static final Duration PATIENCE = Duration.ofSeconds(4);

    private final CountDownLatch ended = new CountDownLatch(1);
    private final Runnable closing;
    private final Thread hook = new Thread(this::end, "ending");
    private volatile Runnable ask = () -> {};

    private Ending(Runnable closing) {
        this.closing = closing;
    }

    /** Registers what to close; it is done once, whoever ends the program first. */
    public static Ending of(Runnable closing) {
        var ending = new Ending(closing);
        Runtime.getRuntime().addShutdownHook(ending.hook);
        return ending;
    }

    /** Registers how to ask running work to stop, without waiting for it. */
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

    /** Closes what was open, unless that was done already. */
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
