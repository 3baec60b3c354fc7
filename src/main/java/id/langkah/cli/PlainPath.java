package id.langkah.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** Reads an argument that names a file or folder; devices and pipes are refused because reading them may never end. */
final class PlainPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
        return of(value);
    }

    /**
     * Reads the path for another converter.
     *
     * @throws IllegalArgumentException with the reason as a sentence when it is refused
     */
    static Path of(String value) {
        Path path = Path.of(value);
        if (isOther(path)) {
            throw new IllegalArgumentException("Itu pipa, perangkat, atau soket, bukan berkas biasa.");
        }
        return path;
    }

    /** Whether the path exists but is neither a file nor a folder. */
    static boolean isOther(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }
}
