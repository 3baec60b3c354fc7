package id.langkah;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Masalah;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.PengenalSop;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.pdf.SopPdfReader;
import id.langkah.word.SopDocumentReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Bombs of all kinds are read, and recognised, by a program with far less memory than Java gives it on
 * the smallest PC: each is taken, or refused with a sentence, within its time, one after the other in
 * the same program.
 */
@Execution(ExecutionMode.CONCURRENT)
class OfficeHeapTest {
    private static final String HEAP = "-Xmx256m";

    /** Of the processor, since the machine may be busy. */
    private static final Duration LONGEST = Duration.ofSeconds(8);

    @TempDir
    private Path folder;

    @Test
    void littleMemoryIsEnoughForAnyDocument() throws Exception {
        Map<OfficeBombs, String> answers = new EnumMap<>(OfficeBombs.class);
        Path said = folder.resolve("galat.txt");
        Process child = child(said);
        try (var in = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8));
                var out = new PrintStream(child.getOutputStream(), true, UTF_8)) {
            for (OfficeBombs bomb : OfficeBombs.values()) {
                Path file = folder.resolve("bom" + bomb.ending());
                bomb.write(file);
                out.println(file);
                String answer = in.readLine();
                assertThat(answer).as("%s: %s", bomb, Files.readString(said)).matches("(diambil|ditolak) \\d+");
                answers.put(bomb, answer);
                Files.delete(file);
            }
        } finally {
            child.destroy();
        }
        assertThat(child.waitFor()).isIn(0, 143);
        assertThat(said).isEmptyFile();
        Path told = Files.createDirectories(Path.of("target/janji")).resolve("dokumen-memori.txt");
        Files.writeString(told, "heap=%s %s%n".formatted(HEAP, answers));
        assertThat(answers.get(OfficeBombs.DOCX_ODD_PLACES)).startsWith("diambil");
        assertThat(answers.get(OfficeBombs.DOCX_ENTITY)).startsWith("ditolak");
        assertThat(answers)
                .allSatisfy((bomb, answer) -> assertThat(Long.parseLong(answer.substring("diambil ".length())))
                        .as("%s", bomb)
                        .isLessThan(LONGEST.toMillis()));
    }

    private static Process child(Path said) throws IOException {
        List<String> words = JavaProgram.command(HEAP);
        words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dstdout.encoding=UTF-8", "-Djava.awt.headless=true"));
        words.add("-Djava.util.logging.config.file=src/test/resources/logging.properties");
        words.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        words.add(Opener.class.getName());
        return Bounded.start(new ProcessBuilder(words).redirectError(said.toFile()));
    }

    /** Reads the files whose names come in. */
    static final class Opener {
        private Opener() {}

        public static void main(String[] args) throws IOException {
            var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
            var processor = ManagementFactory.getThreadMXBean();
            for (String name = in.readLine(); name != null; name = in.readLine()) {
                long begin = processor.getCurrentThreadCpuTime();
                BerkasDenah read = read(Path.of(name));
                PengenalSop.recognise(read.berkas(), read.denah(), Petunjuk.TANPA);
                long time = Duration.ofNanos(processor.getCurrentThreadCpuTime() - begin)
                        .toMillis();
                String verdict = Masalah.anyGalat(read.masalah()) ? "ditolak " : "diambil ";
                System.out.println((isTold(read) ? verdict : "tanpa kalimat ") + time);
            }
        }

        private static BerkasDenah read(Path file) {
            return file.toString().endsWith(".pdf") ? SopPdfReader.read(file) : SopDocumentReader.read(file);
        }

        private static boolean isTold(BerkasDenah read) {
            return (!read.denah().isEmpty() || !read.masalah().isEmpty())
                    && read.masalah().stream()
                            .allMatch(masalah -> masalah.pesan().endsWith(".")
                                    && !masalah.saran().isBlank());
        }
    }
}
