package id.langkah.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.domain.Cadangan;
import id.langkah.sqlite.Staffer.Work;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
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
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that works in the office's file is killed at random moments, as by {@code kill -9}. The
 * file opens each time and passes the full check; all that was acknowledged is there, and of what
 * was under way all or nothing. {@code -Dlangkah.kills} says how often.
 */
class KillTest {
    private static final int KILLS = Integer.getInteger("langkah.kills", 40);
    private static final int LANES = Integer.getInteger("langkah.lanes", 2);
    private static final int KILLS_IN_ONE_FILE = 20;
    private static final int MOST_LINES = 10;
    private static final int LONGEST_MICROS = 15_000;

    @TempDir private Path folder;
    private final Map<String, Integer> figures = new ConcurrentHashMap<>();

    @Test
    void nothingIsLostHoweverOftenItIsKilled() throws Exception {
        var java = new StafferJava(folder);
        java.learn(Files.createDirectory(folder.resolve("belajar")).resolve("langkah.db"));
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Integer>> work =
                    IntStream.range(0, LANES)
                            .<Callable<Integer>>mapToObj(
                                    lane -> () -> new Lane(java, lane).run(KILLS / LANES))
                            .toList();
            for (Future<Integer> lane : lanes.invokeAll(work)) {
                assertThat(lane.get()).isEqualTo(KILLS / LANES);
            }
        } finally {
            lanes.shutdownNow();
        }
        assertThat(figures.get("acknowledged")).isGreaterThan(KILLS);
    }

    /** The figures so far, for whoever reads them while it runs and after. */
    private synchronized void tell() throws IOException {
        Path file = Files.createDirectories(Path.of("target/janji")).resolve("kill.txt");
        Files.writeString(file, new TreeMap<>(figures) + System.lineSeparator());
    }

    private void count(String figure) {
        figures.merge(figure, 1, Integer::sum);
    }

    /** One file after the other, each worked in and killed many times. */
    private final class Lane {
        private final StafferJava java;
        private final int number;
        private final Random random;
        private Path file = folder;
        private Acknowledged expected = new Acknowledged(figure -> {});
        private LocalDateTime saat = Contents.SAAT;

        Lane(StafferJava java, int number) {
            this.java = java;
            this.number = number;
            this.random = new Random(System.nanoTime() + number);
        }

        int run(int kills) throws Exception {
            for (int i = 0; i < kills; i++) {
                if (i % KILLS_IN_ONE_FILE == 0) {
                    begin(i);
                }
                boolean last = i % KILLS_IN_ONE_FILE == KILLS_IN_ONE_FILE - 1;
                kill(last ? Work.MIGRASI : work());
            }
            tell();
            return kills;
        }

        private void begin(int i) throws IOException {
            tell();
            if (!file.equals(folder)) {
                discard(Disk.folder(file));
            }
            file = Files.createDirectory(folder.resolve(number + "-" + i)).resolve("langkah.db");
            expected = new Acknowledged(KillTest.this::count);
            saat = Contents.SAAT;
        }

        private Work work() {
            int dice = random.nextInt(20);
            return dice < 13
                    ? Work.CATAT
                    : dice < 16 ? Work.CADANGAN : dice < 19 ? Work.PULIH : Work.EKSPOR;
        }

        private void kill(Work work) throws Exception {
            saat = saat.plusHours(1);
            Process process = java.start(file, work, random.nextLong(), saat);
            boolean early = work == Work.MIGRASI || random.nextInt(10) == 0;
            List<String> said = new ArrayList<>();
            try (var lines =
                    new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                awaitThenKill(process, lines, early ? Staffer.TRY + "buka" : Staffer.READY, said);
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as("killed, not ended: %s", said).isEqualTo(137);
            count("kills");
            count("kills in " + work);
            verify(work, said);
        }

        private void awaitThenKill(
                Process process, BufferedReader lines, String sign, List<String> said)
                throws Exception {
            int first = lines.read();
            assertThat(first).as("it begins").isNotNegative();
            String line = (char) first + lines.readLine();
            while (!line.equals(sign)) {
                said.add(line);
                line = String.valueOf(lines.readLine());
                assertThat(line).as("%s", said).isNotEqualTo("null");
            }
            said.add(line);
            int more = sign.equals(Staffer.READY) ? random.nextInt(MOST_LINES) : 0;
            for (int i = 0; i < more; i++) {
                said.add(lines.readLine());
            }
            TimeUnit.MICROSECONDS.sleep(random.nextInt(LONGEST_MICROS));
            assertThat(process.toHandle().destroyForcibly()).isTrue();
            for (String rest = whole(lines); !rest.isEmpty(); rest = whole(lines)) {
                said.add(rest);
            }
        }

        /** A line with its end; what was cut off in the middle was not said. */
        private static String whole(BufferedReader lines) throws IOException {
            var line = new StringBuilder();
            for (int letter = lines.read(); letter >= 0; letter = lines.read()) {
                if (letter == '\n') {
                    return line.toString();
                }
                line.append((char) letter);
            }
            return "";
        }

        private void verify(Work work, List<String> said) throws Exception {
            said.forEach(expected::hear);
            if (Disk.hasJournal(file)) {
                count("journals left");
            }
            try (Desk desk = Desk.open(file, work.migrations())) {
                expected.assertHolds(desk, this::copyOf);
                for (Cadangan copy : desk.cadangan.list().stream().limit(2).toList()) {
                    desk.cadangan.compare(copy.berkas());
                    count("copies checked");
                }
            }
            Path rekap = file.resolveSibling("rekap.xlsx");
            if (Files.exists(rekap)) {
                try (var zip = new ZipFile(rekap.toFile())) {
                    assertThat(zip.getEntry("xl/workbook.xml")).isNotNull();
                }
                count("workbooks checked");
            }
        }

        private Path copyOf(String name) {
            Path kept = file.resolveSibling(name);
            return Files.exists(kept) ? kept : file.resolveSibling("cadangan").resolve(name);
        }

        private static void discard(Path folder) throws IOException {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path path : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}
