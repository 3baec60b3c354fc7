package id.langkah.excel.kit;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import org.jspecify.annotations.Nullable;

/**
 * Does pieces of work in their order, beside the thread that orders them where the computer has more
 * than one processor. It starts with the first piece.
 */
final class SecondThread<T> implements AutoCloseable {
    private final Deque<Future<T>> open = new ArrayDeque<>();
    private final int most;
    private @Nullable ExecutorService thread;

    /** @param most the most pieces that wait or are being done */
    SecondThread(int most) {
        this.most = most;
    }

    void add(Callable<T> piece) {
        var task = new FutureTask<>(piece);
        open.add(task);
        if (Runtime.getRuntime().availableProcessors() == 1) {
            task.run();
            return;
        }
        if (thread == null) {
            thread = Executors.newSingleThreadExecutor(
                    Thread.ofPlatform().name("rekap").daemon().factory());
        }
        thread.execute(task);
    }

    boolean isFull() {
        return open.size() == most;
    }

    boolean isIdle() {
        return open.isEmpty();
    }

    /** Waits for the first piece that has not been taken. @throws IOException when it failed so */
    T take() throws IOException {
        try {
            return open.remove().get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw (IOException) new InterruptedIOException("writing was interrupted").initCause(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException disk) {
                throw disk;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Ends the thread when it has done what was ordered. */
    @Override
    public void close() {
        if (thread != null) {
            thread.close();
        }
    }
}
