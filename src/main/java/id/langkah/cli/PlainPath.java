package id.langkah.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import picocli.CommandLine.ITypeConverter;

/** A file or a folder that is named in the words; whatever else bears such a name may never end. */
final class PlainPath implements ITypeConverter<Path> {
    @Override
    public Path convert(String value) {
        return of(value);
    }

    /**
     * The same for another converter.
     *
     * @throws IllegalArgumentException why not, in a sentence
     */
    static Path of(String value) {
        Path path = Path.of(value);
        if (isOther(path)) {
            throw new IllegalArgumentException("Itu pipa, perangkat, atau soket, bukan berkas biasa.");
        }
        return path;
    }

    /** Whether something is there that is neither a file nor a folder. */
    static boolean isOther(Path path) {
        return Files.exists(path) && !Files.isRegularFile(path) && !Files.isDirectory(path);
    }
}
