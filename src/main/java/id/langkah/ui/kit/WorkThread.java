package id.langkah.ui.kit;

import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** One thread that does work in the order in which it is given. */
final class WorkThread implements Executor {
    private static final int PATIENCE_SECONDS = 60;

    private final ExecutorService worker = Executors.newSingleThreadExecutor(work -> new Thread(work, "langkah-kerja"));

    @Override
    public void execute(Runnable work) {
        worker.execute(work);
    }

    /** Waits for the work that was given and takes no more. */
    void finish() {
        worker.shutdown();
        try {
            worker.awaitTermination(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
