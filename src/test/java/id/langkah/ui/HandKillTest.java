package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import id.langkah.Bounded;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.State;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The program is killed while a hand works in its window. What the next start opens passes the
 * whole check. Killed between two gestures, the file says what it said after the first; killed in
 * the midst of one, it opens and a hand can go on with it. {@code -Dlangkah.hand.kills} says how often.
 */
@Timeout(900)
@SuppressWarnings("NullAway.Init")
@Execution(ExecutionMode.CONCURRENT)
class HandKillTest {
    private static final int KILLS = Integer.getInteger("langkah.hand.kills", 1);
    private static final int LONGEST = 60;
    private static final int MILLIS_OF_A_GESTURE = 80;
    private static final String AFTER = "sudah ";

    @TempDir
    private Path folder;

    static Stream<Integer> seeds() {
        return IntStream.rangeClosed(1, KILLS).boxed();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aKillBetweenGesturesLosesNothing(int seed) throws Exception {
        String told = killed(seed, 0);

        assertThat(State.of(file()).toString()).isEqualTo(told);
        assertOpens();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aKillInTheMidstOfOneLeavesAFileThatOpens(int seed) throws Exception {
        killed(seed, 1 + new Random(seed).nextInt(MILLIS_OF_A_GESTURE));

        assertOpens();
        assertThat(new HandWalk(folder.resolve("meja")).walk(seed, 5)).isEmpty();
    }

    private Path file() {
        return folder.resolve("program/jalan-1/langkah.db");
    }

    private void assertOpens() {
        assertThatCode(() -> Database.open(file(), HandOffice.SENIN, true).close())
                .doesNotThrowAnyException();
    }

    /**
     * Kills the program after some gestures; what its file held after the last of them.
     *
     * @param millis how long after it; 0 while the next has not begun
     */
    private String killed(int seed, int millis) throws IOException, InterruptedException {
        int gestures = 1 + new Random(seed).nextInt(LONGEST);
        String classpath = System.getProperty("java.class.path");
        Process process = Bounded.start(new ProcessBuilder(HandWalk.program(
                        classpath,
                        folder.resolve("program").toString(),
                        Integer.toString(seed + 100),
                        "1",
                        Integer.toString(millis == 0 ? gestures : LONGEST * 2),
                        "cerita"))
                .redirectError(folder.resolve("salah.txt").toFile()));
        String told = "";
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            int seen = 0;
            for (String line = lines.readLine(); line != null && seen <= gestures; line = lines.readLine()) {
                if (line.startsWith(AFTER)) {
                    told = line.substring(AFTER.length());
                    seen++;
                }
            }
            assertThat(seen)
                    .as(Files.readString(folder.resolve("salah.txt"), StandardCharsets.UTF_8))
                    .isGreaterThan(gestures);
            Thread.sleep(millis);
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return told;
    }
}
