package id.langkah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;

/** The files that are made once: they are thrown away when the tables or the programs that fill them have changed. */
final class MadeFiles {
    private static final Path TABLES = Path.of("src/main/resources/id/langkah/sqlite");
    private static final Path MAKERS = Path.of("src/bench/java/id/langkah/bench");
    private static final List<String> NAMES = List.of("BenchOffice.java", "FiveYears.java", "ManyIndicators.java");

    private MadeFiles() {}

    static void sweep(Path folder) throws IOException {
        Path note = folder.resolve("made.txt");
        String now = sum();
        if (Files.exists(note) && Files.readString(note).equals(now)) {
            return;
        }
        try (Stream<Path> old = Files.list(folder)) {
            for (Path file : old.filter(Files::isRegularFile)
                    .filter(path -> path.toString().matches(".*\\.(db|json|xlsx)"))
                    .toList()) {
                Files.delete(file);
            }
        }
        Files.writeString(note, now);
    }

    private static String sum() throws IOException {
        var sum = new CRC32();
        try (Stream<Path> scripts = Files.list(TABLES)) {
            for (Path file : Stream.concat(scripts.sorted(), NAMES.stream().map(MAKERS::resolve))
                    .toList()) {
                sum.update(Files.readAllBytes(file));
            }
        }
        return Long.toHexString(sum.getValue());
    }
}
