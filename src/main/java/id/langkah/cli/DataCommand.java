package id.langkah.cli;

import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Mixin;

/** A command that works on the office's file; the file is open only while the command runs. */
abstract class DataCommand implements Callable<Integer> {
    private final Function<Optional<Path>, Services> open;

    /** The output of the command; it is flushed after the command. */
    final PrintWriter out;

    @Mixin
    final Bantuan bantuan = new Bantuan();

    @Mixin
    private final DataFile data = new DataFile();

    DataCommand(Function<Optional<Path>, Services> open, PrintWriter out) {
        this.open = open;
        this.out = out;
    }

    /** Carries out the command and returns its exit code. */
    abstract int run(Services services);

    @Override
    public final Integer call() {
        try (Services services = open.apply(data.path())) {
            return run(services);
        } finally {
            out.flush();
        }
    }
}
