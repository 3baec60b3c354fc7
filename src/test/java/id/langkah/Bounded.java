package id.langkah;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Starts programs with a time limit, so that no test waits for ever. */
public final class Bounded {
    private static final int MINUTES = 5;

    private Bounded() {}

    /** Starts a program that is killed when it has not ended in time. */
    public static Process start(ProcessBuilder builder) throws IOException {
        return start(builder, MINUTES);
    }

    /** Starts a program with a longer time limit. */
    public static Process start(ProcessBuilder builder, int minutes) throws IOException {
        Process process = builder.start();
        CompletableFuture.delayedExecutor(minutes, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return process;
    }
}
