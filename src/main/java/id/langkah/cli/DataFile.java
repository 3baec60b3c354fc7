package id.langkah.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that names the office's file; by default the file of the current user. */
final class DataFile {
    @Option(names = "--data", paramLabel = "BERKAS", description = "Berkas data kantor.")
    private @Nullable Path data;

    Optional<Path> path() {
        return Optional.ofNullable(data);
    }
}
