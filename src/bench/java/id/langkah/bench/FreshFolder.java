package id.langkah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** An empty folder in the place of an old one. */
public final class FreshFolder {
    private FreshFolder() {}

    public static Path at(Path folder) throws IOException {
        if (Files.exists(folder)) {
            List<Path> all;
            try (Stream<Path> files = Files.walk(folder)) {
                all = files.toList();
            }
            for (Path path : all.reversed()) {
                Files.delete(path);
            }
        }
        return Files.createDirectories(folder);
    }
}
