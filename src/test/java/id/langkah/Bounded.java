package id.langkah;

import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** Starts the programs that tests look at: each has an end, so that no test waits for ever. */
public final class Bounded {
    private static final int MINUTES = 5;

    private Bounded() {}

    /** A program that is ended by force when it has not ended by itself. */
    public static Process start(ProcessBuilder builder) throws IOException {
        return start(builder, MINUTES);
    }

    /** The same for one that may take longer. */
    public static Process start(ProcessBuilder builder, int minutes) throws IOException {
        Process process = builder.start();
        CompletableFuture.delayedExecutor(minutes, TimeUnit.MINUTES).execute(process::destroyForcibly);
        return process;
    }
}
