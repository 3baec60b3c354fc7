package id.langkah.excel.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import id.langkah.JavaProgram;
import id.langkah.domain.Masalah;
import id.langkah.domain.kinerja.PengaturanKinerja;
import id.langkah.domain.pengenalan.BerkasDenah;
import id.langkah.domain.pengenalan.PengenalSop;
import id.langkah.domain.pengenalan.Petunjuk;
import id.langkah.domain.tabel.BacaTabel;
import id.langkah.excel.FormulirReader;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Bombs of all kinds are read by a program with far less memory than Java gives it on the smallest
 * PC: each is taken, or refused with a sentence, within its time, one after the other in the same
 * program. {@code -Dlangkah.bombs} says how many.
 */
@Execution(ExecutionMode.CONCURRENT)
class WorkbookHeapTest {
    private static final int BOMBS = Integer.getInteger("langkah.bombs", WorkbookBombs.Kind.values().length);
    private static final String HEAP = "-Xmx256m";

    /** Of the processor, since the machine may be busy. */
    private static final Duration LONGEST = Duration.ofSeconds(20);

    /** What is read of these is no more than of an office's. */
    private static final Set<WorkbookBombs.Kind> HARMLESS =
            EnumSet.of(WorkbookBombs.Kind.HITUNGAN, WorkbookBombs.Kind.NAMA, WorkbookBombs.Kind.TERSEMBUNYI);

    @TempDir
    private Path folder;

    @Test
    void littleMemoryIsEnoughForAnyWorkbook() throws Exception {
        Map<WorkbookBombs.Kind, Long> slowest = new EnumMap<>(WorkbookBombs.Kind.class);
        Set<WorkbookBombs.Kind> taken = EnumSet.noneOf(WorkbookBombs.Kind.class);
        var refused = 0;
        Path said = folder.resolve("galat.txt");
        Process child = child(said);
        try (var in = new BufferedReader(new InputStreamReader(child.getInputStream(), UTF_8));
                var out = new PrintStream(child.getOutputStream(), true, UTF_8)) {
            for (int seed = 0; seed < BOMBS; seed++) {
                var bomb = new WorkbookBombs(seed);
                Path file = folder.resolve((bomb.isDrawn() ? "gambar " : "bom ") + seed + ".xlsx");
                bomb.write(file);
                out.println(file);
                String answer = in.readLine();
                assertThat(answer).as("%s: %s", bomb, Files.readString(said)).matches("(diambil|ditolak) \\d+");
                if (answer.startsWith("ditolak")) {
                    refused++;
                } else {
                    taken.add(bomb.kind());
                }
                slowest.merge(bomb.kind(), Long.valueOf(answer.substring("diambil ".length())), Math::max);
                Files.delete(file);
            }
        }
        assertThat(child.waitFor()).isZero();
        assertThat(said).isEmptyFile();
        assertThat(refused).isGreaterThanOrEqualTo(BOMBS / 2);
        assertThat(HARMLESS).filteredOn(slowest::containsKey).isSubsetOf(taken);
        assertThat(slowest).allSatisfy((kind, time) -> assertThat(time).isLessThan(LONGEST.toMillis()));
        Path told = Files.createDirectories(Path.of("target/janji")).resolve("xlsx-memori.txt");
        Files.writeString(
                told, "bombs=%d refused=%d heap=%s slowest (ms)=%s%n".formatted(BOMBS, refused, HEAP, slowest));
    }

    private static Process child(Path said) throws IOException {
        List<String> words = JavaProgram.command(HEAP);
        words.addAll(List.of("-XX:+ExitOnOutOfMemoryError", "-Dstdout.encoding=UTF-8"));
        words.add("-Djava.util.logging.config.file=src/test/resources/logging.properties");
        words.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        words.add(Reader.class.getName());
        return Bounded.start(new ProcessBuilder(words).redirectError(said.toFile()), 5 + BOMBS / 20);
    }

    /** Reads the workbooks whose names come in, in turn as tables, as forms and as SOPs. */
    static final class Reader {
        private Reader() {}

        public static void main(String[] args) throws IOException {
            var in = new BufferedReader(new InputStreamReader(System.in, UTF_8));
            var processor = ManagementFactory.getThreadMXBean();
            int turn = 0;
            for (String name = in.readLine(); name != null; name = in.readLine()) {
                long begin = processor.getCurrentThreadCpuTime();
                List<Masalah> all = read(Path.of(name), turn);
                long time = Duration.ofNanos(processor.getCurrentThreadCpuTime() - begin)
                        .toMillis();
                String verdict = Masalah.anyGalat(all) ? "ditolak " : "diambil ";
                System.out.println((told(all) ? verdict : "tanpa kalimat ") + time);
                turn++;
            }
        }

        private static List<Masalah> read(Path file, int turn) {
            boolean drawn = String.valueOf(file.getFileName()).startsWith("gambar");
            return switch (drawn ? 2 : turn % 3) {
                case 0 ->
                    BacaTabel.read(LembarReader.read(file), 2026, PengaturanKinerja.BAKU)
                            .masalah();
                case 1 -> FormulirReader.read(file).masalah();
                default -> recognised(file);
            };
        }

        /** As an SOP, recognised to the end. */
        private static List<Masalah> recognised(Path file) {
            BerkasDenah read = DenahReader.read(file);
            PengenalSop.recognise(read.berkas(), read.denah(), Petunjuk.TANPA);
            return Stream.concat(
                            read.masalah().stream(), read.denah().stream().flatMap(denah -> denah.masalah().stream()))
                    .toList();
        }

        private static boolean told(List<Masalah> all) {
            return all.stream()
                    .allMatch(masalah ->
                            masalah.pesan().endsWith(".") && !masalah.saran().isBlank());
        }
    }
}
