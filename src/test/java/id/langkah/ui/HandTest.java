package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A seeded hand does whatever a user could do, over an office in the middle of everything, and
 * after each gesture the window is as it must be. What fails is told with its seed and the last
 * gestures, shortened to those that it needs. {@code -Dlangkah.hand.seed} is the first walk's seed,
 * {@code -Dlangkah.hand.walks} the number of walks, {@code -Dlangkah.hand.gestures} the length of
 * each. They run in programs of their own; the last walk uses the jars that are shipped.
 */
@Timeout(900)
@Execution(ExecutionMode.CONCURRENT)
@SuppressWarnings("NullAway.Init")
class HandTest {
    private static final long FIRST = Long.getLong("langkah.hand.seed", 1);
    private static final int WALKS = Integer.getInteger("langkah.hand.walks", 3);
    private static final int GESTURES = Integer.getInteger("langkah.hand.gestures", 400);
    private static final int MINUTES_OF_A_WALK = 5;

    /** JavaFX without a display keeps the pictures of windows that are gone; a program does so many walks. */
    private static final int WALKS_OF_A_PROGRAM = 8;

    private static final Path SHIPPED = Path.of("target/langkah/lib");

    /** What the program lacks of a test's: a window without a display, and pictures of it. */
    private static final List<String> WITHOUT_DISPLAY = List.of("openjfx-monocle", "javafx-swing");

    private static long gestures;

    @TempDir
    private Path folder;

    @AfterAll
    static void count() throws IOException {
        Path told = Files.createDirectories(Path.of("target/janji")).resolve("tangan.txt");
        Files.writeString(told, gestures + " gestures\n");
    }

    @Test
    void nothingBreaksUnderAHand() throws Exception {
        for (int done = 0; done < WALKS - 1; done += WALKS_OF_A_PROGRAM) {
            walk(System.getProperty("java.class.path"), FIRST + done, Math.min(WALKS_OF_A_PROGRAM, WALKS - 1 - done));
        }
    }

    @Test
    void norInTheProgramAsItIsShipped() throws Exception {
        walk(classpath(), FIRST + WALKS - 1, 1);
    }

    private void walk(String classpath, long first, int walks) throws Exception {
        Path told = folder.resolve("kata.txt");
        List<String> command = HandWalk.program(
                classpath,
                folder.resolve("program-" + first).toString(),
                Long.toString(first),
                Integer.toString(walks),
                Integer.toString(GESTURES));
        Process process = Bounded.start(
                new ProcessBuilder(command)
                        .redirectError(folder.resolve("salah.txt").toFile())
                        .redirectOutput(told.toFile()),
                MINUTES_OF_A_WALK * (walks + 1));
        try {
            process.waitFor();
        } finally {
            process.destroyForcibly();
        }
        List<String> lines = Files.readAllLines(told, StandardCharsets.UTF_8);
        assertThat(process.exitValue())
                .as(String.join("\n", lines) + "\n" + Files.readString(folder.resolve("salah.txt")))
                .isZero();
        gestures += Long.parseLong(lines.getLast());
    }

    /** The jars that are shipped before this test's own classes. */
    private static String classpath() throws IOException {
        String separator = System.getProperty("path.separator");
        String own = Stream.of(System.getProperty("java.class.path").split(separator, -1))
                .filter(entry -> entry.endsWith("test-classes")
                        || entry.endsWith("fast/t")
                        || WITHOUT_DISPLAY.stream().anyMatch(entry::contains))
                .collect(Collectors.joining(separator));
        try (Stream<Path> jars = Files.walk(SHIPPED)) {
            return jars.filter(jar -> jar.toString().endsWith(".jar"))
                            .map(jar -> jar.toAbsolutePath().toString())
                            .sorted()
                            .collect(Collectors.joining(separator))
                    + separator
                    + own;
        }
    }
}
