package id.langkah.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * {@code langkah keliling}: walks through the window by itself, on a data file in a folder of its
 * own. Not for the office but for whoever packages the program, so that no help names it.
 */
@Command(name = WindowWords.KELILING, hidden = true)
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
