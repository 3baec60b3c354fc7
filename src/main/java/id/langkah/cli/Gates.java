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
 * @param open opens the named data file, or that of this user, for the time of one command
 * @param read the same for a command that writes nothing into it, also while the window has it
 * @param window shows the window until it is closed, and gives the exit code
 * @param tour shows the window going through its places by itself, and gives the exit code
 * @param trial shows the window where there is a display, or else does the main job on the samples
 *     in a folder, and gives the exit code
 */
public record Gates(
        Function<Optional<Path>, Services> open,
        Function<Optional<Path>, Services> read,
        ToIntBiFunction<Optional<Path>, List<Path>> window,
        ToIntFunction<Path> tour,
        ToIntFunction<Path> trial) {}
