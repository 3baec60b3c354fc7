package id.langkah.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Commands for building and packaging the program, which no help lists: {@code langkah keliling}
 * visits all places of the window by itself, {@code langkah coba} shows the window or, without a
 * display, does the main tasks with the samples. Both work in a folder of their own.
 */
@Command(hidden = true)
final class Keliling implements Callable<Integer> {
    private final ToIntFunction<Path> tour;

    @Parameters(arity = "1", paramLabel = "FOLDER")
    private Path folder = Path.of("");

    Keliling(ToIntFunction<Path> tour) {
        this.tour = tour;
    }

    @Override
    public Integer call() {
        return tour.applyAsInt(folder);
    }
}
