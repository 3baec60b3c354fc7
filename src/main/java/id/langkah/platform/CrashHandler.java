package id.langkah.platform;

import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Handles uncaught faults: each is logged and shown as a {@link CrashReport}, never as a stack
 * trace. A fault that occurs while another is shown is only logged.
 */
public final class CrashHandler implements Thread.UncaughtExceptionHandler {
    private static final Logger LOG = Logger.getLogger(CrashHandler.class.getName());

    private final String version;
    private final Clock clock;
    private final AtomicBoolean showing = new AtomicBoolean();
    private volatile Consumer<CrashReport> show;

    private CrashHandler(String version, Clock clock, Consumer<CrashReport> show) {
        this.version = version;
        this.clock = clock;
        this.show = show;
    }

    /**
     * Installs the handler for all threads.
     *
     * @param show shows a report to the user; called on the thread that failed
     */
    public static CrashHandler install(String version, Clock clock, Consumer<CrashReport> show) {
        CrashHandler handler = new CrashHandler(version, clock, show);
        Thread.setDefaultUncaughtExceptionHandler(handler);
        return handler;
    }

    /** Sets another way to show reports, once there is a window. */
    public void showBy(Consumer<CrashReport> better) {
        show = better;
    }

    /** The report of a fault that was caught elsewhere. */
    public CrashReport report(Throwable fault) {
        return CrashReport.of(fault, version, ZonedDateTime.now(clock));
    }

    @Override
    public void uncaughtException(Thread thread, Throwable fault) {
        CrashReport report = report(fault);
        LOG.log(Level.SEVERE, "Kode " + report.kode(), fault);
        if (!showing.compareAndSet(false, true)) {
            return;
        }
        try {
            show.accept(report);
        } catch (RuntimeException | Error e) {
            LOG.log(Level.SEVERE, "The fault could not be shown", e);
        } finally {
            showing.set(false);
        }
    }
}
