package id.langkah.service;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import id.langkah.JavaProgram;
import id.langkah.domain.sop.Aktivitas;
import id.langkah.domain.sop.Contoh;
import id.langkah.service.Pratinjau.Calon;
import id.langkah.sqlite.Database;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An import of thousands of SOPs holds the SOPs of its preview and little more. Those here share
 * their rows and take almost no memory; what is written of them would fill this heap several times
 * if it were prepared for all at once.
 */
class ImporHeapTest {
    private static final String HEAP = "-Xmx40m";
    private static final int SOPS = 10_000;

    @TempDir
    private Path folder;

    @Test
    void whatIsWrittenIsPreparedInParts() throws Exception {
        Path said = folder.resolve("kata.txt");
        List<String> words = JavaProgram.command(HEAP, "-XX:+ExitOnOutOfMemoryError");
        words.addAll(List.of("-classpath", System.getProperty("java.class.path"), Importing.class.getName()));
        words.add(folder.resolve("langkah.db").toString());
        Process child = Bounded.start(
                new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()), 5);
        int code = child.waitFor();
        assertThat(Files.readString(said, UTF_8)).contains(SOPS + " SOP");
        assertThat(code).isZero();
    }

    /** Imports SOPs into a file. */
    static final class Importing {
        private static final LocalDateTime NOW = LocalDateTime.of(2026, 3, 2, 8, 0);

        private Importing() {}

        public static void main(String[] args) {
            List<Aktivitas> rows = Contoh.lurus(10).aktivitas();
            List<Calon> chosen = IntStream.range(0, SOPS)
                    .mapToObj(i -> "Penyusunan laporan " + i)
                    .map(nama -> new Calon(
                            nama,
                            Optional.of(Contoh.sop(nama, rows)),
                            HasilBanding.BARU,
                            List.of(),
                            List.of(),
                            Optional.empty()))
                    .toList();
            try (Database database = Database.open(Path.of(args[0]), NOW, false)) {
                var service = new ImporService(database, () -> NOW);
                System.out.println(service.take(chosen).size() + " SOP");
            }
        }
    }
}
