package id.langkah.ui;

import static java.nio.file.StandardOpenOption.APPEND;
import static java.nio.file.StandardOpenOption.CREATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.langkah.Bounded;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.PowerCut;
import id.langkah.sqlite.State;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program is killed, or its power is cut, while a hand works in its window. What the next start
 * opens passes the whole check. Killed between two gestures, the file says what it said after the
 * first; killed in the midst of one, a hand can go on with it. {@code -Dlangkah.hand.kills} says how
 * often.
 */
@Timeout(900)
@Execution(ExecutionMode.CONCURRENT)
@SuppressWarnings("NullAway.Init")
class HandKillTest {
    private static final int KILLS = Integer.getInteger("langkah.hand.kills", 1);
    private static final int LONGEST = 60;
    private static final int MOMENTS = 6;
    private static final int MILLIS_OF_A_GESTURE = 80;
    private static final String AFTER = "sudah ";

    @TempDir
    private Path folder;

    private final Map<String, Integer> figures = new TreeMap<>();

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, KILLS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aKillBetweenGesturesLosesNothing(int seed) throws Exception {
        String told;
        int gestures = 1 + new Random(seed).nextInt(LONGEST);
        try (var walk = new Walk(seed, gestures)) {
            told = walk.after(gestures + 1);
        }

        assertThat(State.of(file()).toString()).isEqualTo(told);
        assertOpens(file());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aKillInTheMidstOfOneLeavesAFileThatAHandGoesOnWith(int seed) throws Exception {
        var random = new Random(seed);
        try (var walk = new Walk(seed, LONGEST * 2)) {
            walk.after(1 + random.nextInt(LONGEST));
            Thread.sleep(1 + random.nextInt(MILLIS_OF_A_GESTURE));
        }

        assertOpens(file());
        Process next = Bounded.start(new ProcessBuilder(HandWalk.program(
                        System.getProperty("java.class.path"),
                        folder.resolve("lanjut").toString(),
                        Integer.toString(seed),
                        "1",
                        "5",
                        folder.resolve("program/jalan-1").toString()))
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("lanjut.txt").toFile()));
        assertThat(next.waitFor())
                .as(Files.readString(folder.resolve("lanjut.txt"), StandardCharsets.UTF_8))
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPowerCutLeavesAFileThatOpens(int seed) throws Exception {
        var random = new Random(seed);
        try (var power = new PowerCut(random, figure -> figures.merge(figure, 1, Integer::sum));
                var walk = new Walk(seed, LONGEST * 2)) {
            for (int moment = 0; moment < MOMENTS; moment++) {
                walk.after(1 + random.nextInt(LONGEST * 2 / MOMENTS));
                waitForAWrite();
                power.at(walk.process, file(), () -> {}, folder.resolve("saat.db"), this::assertOpens);
            }
        }
        assertThat(figures).containsEntry("moments", MOMENTS);
        Path told = Files.createDirectories(Path.of("target/janji")).resolve("tangan-listrik.txt");
        Files.writeString(told, figures + System.lineSeparator(), CREATE, APPEND);
    }

    /** Waits until the program writes its file, or for the next gestures to pass. */
    private void waitForAWrite() {
        File journal = file().resolveSibling("langkah.db-journal").toFile();
        long until = System.currentTimeMillis() + 4 * MILLIS_OF_A_GESTURE;
        while (System.currentTimeMillis() < until && journal.length() == 0) {
            Thread.onSpinWait();
        }
    }

    private Path file() {
        return folder.resolve("program/jalan-1/langkah.db");
    }

    private void assertOpens(Path file) {
        assertThatCode(() -> Database.open(file, HandOffice.SENIN, true).close())
                .doesNotThrowAnyException();
    }

    /** A hand in a program of its own, which tells the content of its file after each gesture. */
    private final class Walk implements AutoCloseable {
        private final Process process;
        private final BufferedReader lines;

        Walk(int seed, int gestures) throws IOException {
            process = Bounded.start(new ProcessBuilder(HandWalk.program(
                            System.getProperty("java.class.path"),
                            folder.resolve("program").toString(),
                            Integer.toString(seed + 100),
                            "1",
                            Integer.toString(gestures),
                            HandWalk.TELL))
                    .redirectError(folder.resolve("salah.txt").toFile()));
            lines = process.inputReader(StandardCharsets.UTF_8);
        }

        /** Waits until the content was told so many times more; the last of them. */
        String after(int times) throws IOException {
            String told = "";
            int seen = 0;
            while (seen < times) {
                String line = lines.readLine();
                assertThat(line)
                        .as(Files.readString(folder.resolve("salah.txt"), StandardCharsets.UTF_8))
                        .isNotNull();
                if (line.startsWith(AFTER)) {
                    told = line.substring(AFTER.length());
                    seen++;
                }
            }
            return told;
        }

        @Override
        public void close() {
            process.destroyForcibly().onExit().join();
        }
    }
}
