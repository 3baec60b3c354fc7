package id.langkah.cli;

import static java.util.Objects.requireNonNull;

import id.langkah.service.Services;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** A command that works on the office's file; the file is open only while the command runs. */
abstract class DataCommand implements Callable<Integer> {
    private final Function<Optional<Path>, Services> open;

    /** The output of the command; it is flushed after the command. */
    final PrintWriter out;

    @Spec
    private @Nullable CommandSpec spec;

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
            int code = run(services);
            services.pengaturan()
                    .salinanSementara()
                    .ifPresent(masalah ->
                            requireNonNull(spec).commandLine().getErr().println(FindingLines.of(masalah)));
            return code;
        } finally {
            out.flush();
        }
    }
}
