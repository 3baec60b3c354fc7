package id.langkah.ui;

import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A seeded hand does whatever a user could do, over an office in the middle of everything, and
 * after each gesture the window is as it must be. What fails is told with its seed and the last
 * gestures, shortened to those that it needs. {@code -Dlangkah.hand.seed} and {@code
 * -Dlangkah.hand.gestures} set which walk is done and how long each is, {@code -Dlangkah.hand.walks} how many there are.
 */
@Timeout(900)
@SuppressWarnings("NullAway.Init")
class HandTest {
    private static final int SEEDS = Integer.getInteger("langkah.hand.walks", 3);
    private static final int GESTURES = Integer.getInteger("langkah.hand.gestures", 400);
    private static final int IN_A_PROGRAM = 80;
    private static final Path SHIPPED = Path.of("target/langkah/lib");

    /** What the program lacks of a test's: a window without a display, and pictures of it. */
    private static final List<String> WITHOUT_DISPLAY = List.of("openjfx-monocle", "javafx-swing");

    @TempDir
    private static Path folder;

    private static HandWalk walk;

    @BeforeAll
    static void furnish() {
        walk = new HandWalk(folder.resolve("meja"));
    }

    @AfterAll
    static void count() throws IOException {
        Path told = Files.createDirectories(Path.of("target/janji")).resolve("tangan.txt");
        Files.writeString(told, walk.gestures() + " gestures\n");
    }

    static LongStream seeds() {
        Long nomor = Long.getLong("langkah.hand.seed");
        return nomor == null ? LongStream.rangeClosed(1, SEEDS) : LongStream.of(nomor);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingBreaksUnderAHand(long seed) {
        assertThat(walk.walk(seed, GESTURES)).isEmpty();
    }

    @Test
    void norInTheProgramAsItIsShipped() throws Exception {
        Path said = folder.resolve("kata.txt");
        List<String> command = HandWalk.program(
                classpath(),
                folder.resolve("program").toString(),
                Long.toString(SEEDS + 1L),
                Integer.toString(Math.min(GESTURES, IN_A_PROGRAM)));
        Process process = Bounded.start(
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile()));
        try {
            assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue())
                .as(Files.readString(said, StandardCharsets.UTF_8))
                .isZero();
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
