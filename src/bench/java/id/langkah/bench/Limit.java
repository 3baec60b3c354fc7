package id.langkah.bench;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Kills a program, and what it has started, when its time is over. */
final class Limit implements AutoCloseable {
    private final Process process;
    private final CompletableFuture<Boolean> over = new CompletableFuture<>();

    Limit(Process process, int seconds) {
        this.process = process;
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(() -> {
            if (over.complete(true)) {
                kill();
            }
        });
    }

    boolean isOver() {
        return over.getNow(false);
    }

    private void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
    }

    /** Ends what still runs. */
    @Override
    public void close() {
        over.complete(false);
        kill();
    }
}
