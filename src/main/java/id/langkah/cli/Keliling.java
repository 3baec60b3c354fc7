package id.langkah.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.function.ToIntFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/**
 * Something that is done in a folder of its own: {@code langkah keliling} walks through the window
 * by itself, {@code langkah coba} shows it, or does the main job on the samples where there is no
 * display. Not for the office but for whoever builds and packages the program, so that no help names
 * them.
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
