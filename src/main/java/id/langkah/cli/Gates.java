package id.langkah.cli;

import id.langkah.service.Services;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * The entry points that the command line needs from the rest of the program.
 *
 * @param open opens the named data file, or that of this user, for one command
 * @param read opens a file for a command that only reads, even while a window uses the file
 * @param window shows the window until it is closed and returns the exit code
 * @param tour lets the window visit all its places and returns the exit code
 * @param trial shows the window or, without a display, does the main tasks with the samples in a
 *     folder; returns the exit code
 */
public record Gates(
        Function<Optional<Path>, Services> open,
        Function<Optional<Path>, Services> read,
        ToIntBiFunction<Optional<Path>, List<Path>> window,
        ToIntFunction<Path> tour,
        ToIntFunction<Path> trial) {}
