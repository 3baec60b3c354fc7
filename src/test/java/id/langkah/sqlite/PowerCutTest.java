package id.langkah.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Pc;
import id.langkah.sqlite.Staffer.Work;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A program that works in the office's file loses its power at random moments ({@link PowerCut}). What was
 * acknowledged is there each time. {@code -Dlangkah.moments} says how many.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
@Timeout(value = 5, unit = TimeUnit.MINUTES)
@Execution(ExecutionMode.CONCURRENT)
class PowerCutTest {
    private static final int MOMENTS = Integer.getInteger("langkah.moments", 24);
    private static final int LANES = Integer.getInteger("langkah.lanes", 2);
    private static final int MOMENTS_IN_ONE_FILE = 30;
    private static final int LONGEST_MICROS = 8_000;

    @TempDir
    private Path folder;

    private final Map<String, Integer> figures = new ConcurrentHashMap<>();

    @Test
    void whatWasAcknowledgedSurvivesThePower() throws Exception {
        StafferJava java = StafferJava.shared();
        Map<String, String> empty = State.ofNew(folder);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Void>> work = IntStream.rangeClosed(0, (MOMENTS - 1) / MOMENTS_IN_ONE_FILE)
                    .<Callable<Void>>mapToObj(number -> () -> new Morning(empty, number).in(java))
                    .toList();
            for (Future<Void> lane : lanes.invokeAll(work)) {
                lane.get();
            }
        } finally {
            lanes.shutdownNow();
        }
        assertThat(figures.get("moments")).isGreaterThanOrEqualTo(MOMENTS);
        assertThat(figures.get("acknowledged")).isPositive();
    }

    private void count(String figure) {
        figures.merge(figure, 1, Integer::sum);
    }

    private synchronized void tell() throws IOException {
        Path told = Files.createDirectories(Path.of("target/janji")).resolve("power.txt");
        Files.writeString(told, new TreeMap<>(figures) + System.lineSeparator());
    }

    /** One file, worked in from its beginning. */
    private final class Morning {
        private final Random random = new Random(System.nanoTime());
        private final ByteArrayOutputStream line = new ByteArrayOutputStream();
        private final Acknowledged expected;
        private final Path own;
        private final int number;
        private final PowerCut power;

        Morning(Map<String, String> empty, int number) throws IOException {
            this.expected = new Acknowledged(empty, PowerCutTest.this::count);
            this.own = Files.createDirectory(folder.resolve("data" + number));
            this.number = number;
            this.power = new PowerCut(random, PowerCutTest.this::count);
        }

        @Nullable
        Void in(StafferJava java) throws Exception {
            work(java, new Pc(own).file());
            StafferJava.discard(own);
            tell();
            return null;
        }

        private void work(StafferJava java, Path file) throws Exception {
            Process process = java.start(own, Work.SEMUA, number, Contents.SAAT);
            try (InputStream out = process.getInputStream()) {
                String first = "";
                while (!first.equals(Staffer.READY)) {
                    first = hear(out.read());
                }
                for (int i = 0; i < MOMENTS_IN_ONE_FILE; i++) {
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
                    power.at(process, file, () -> hearAll(out), own.resolve("saat.db"), this::assertHolds);
                }
            } finally {
                process.toHandle().destroyForcibly();
                power.close();
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }
        }

        private void hearAll(InputStream out) throws IOException {
            while (out.available() > 0) {
                hear(out.read());
            }
        }

        private String hear(int letter) {
            assertThat(letter).as("it goes on").isNotNegative();
            if (letter != '\n') {
                line.write(letter);
                return "";
            }
            String whole = line.toString(UTF_8);
            line.reset();
            expected.hear(whole);
            return whole;
        }

        private void assertHolds(Path copy) throws IOException {
            try (CrashDesk desk = CrashDesk.open(copy)) {
                expected.assertHoldsIn(desk, name -> copy);
            }
        }
    }
}
