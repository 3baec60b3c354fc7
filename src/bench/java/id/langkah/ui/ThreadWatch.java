package id.langkah.ui;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import javafx.application.Platform;

/**
 * How long the window's thread keeps others waiting: a thread of its own asks it for a word again and
 * again, a millisecond after each answer, and so is late by that at the most. It begins paused.
 */
final class ThreadWatch implements AutoCloseable {
    private final Semaphore turn = new Semaphore(0, true);
    private final Thread asking = Thread.ofPlatform().daemon().name("pengukur").start(this::ask);
    private volatile double longest;
    private volatile boolean over;

    private void ask() {
        try {
            while (!over) {
                turn.acquire();
                var answered = new CompletableFuture<Long>();
                long asked = System.nanoTime();
                Platform.runLater(() -> answered.complete(System.nanoTime()));
                longest = Math.max(longest, (answered.join() - asked) / 1e6);
                turn.release();
                Thread.sleep(1);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    void resume() {
        longest = 0;
        turn.release();
    }

    /** The longest wait since it was resumed, in milliseconds. */
    double pause() throws InterruptedException {
        turn.acquire();
        return longest;
    }

    /** Ends; only while it is paused. */
    @Override
    public void close() {
        over = true;
        asking.interrupt();
    }
}
