package id.langkah.domain.bagan;

import id.langkah.domain.sop.Sop;
import id.langkah.json.SopReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** SOPs that are difficult to print, and the samples. */
public final class KasusForm {
    private static final Path KERTAS = Path.of("src/test/resources/kasus/kertas");
    private static final Path SAMPLES = Path.of("samples");

    private KasusForm() {}

    public static Stream<Path> files() {
        try (Stream<Path> hard = Files.list(KERTAS);
                Stream<Path> samples = Files.list(SAMPLES)) {
            return Stream.concat(
                    hard, samples.filter(file -> file.getFileName().toString().matches("sop-.*\\.json")))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A difficult SOP, by the beginning of its file's name. */
    public static Sop sop(String begin) {
        return files().filter(file -> file.getFileName().toString().startsWith(begin))
                .flatMap(file -> sop(file).stream())
                .findFirst()
                .orElseThrow();
    }

    public static List<Sop> sop(Path file) {
        return SopReader.read(file).sop();
    }
}
