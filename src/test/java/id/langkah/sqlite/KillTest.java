package id.langkah.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Pc;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.sqlite.Staffer.Work;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * A program that works in the office's file is killed at random moments, as by {@code kill -9}. The
 * file opens each time and passes the full check; all that was acknowledged is there, and of what
 * was under way all or nothing. {@code -Dlangkah.kills} says how often.
 */
@Execution(ExecutionMode.CONCURRENT)
class KillTest {
    private static final int KILLS = Integer.getInteger("langkah.kills", 24);
    private static final int LANES = Integer.getInteger("langkah.lanes", 2);
    private static final int KILLS_IN_ONE_FILE = 20;
    private static final int MOST_LINES = 10;
    private static final int OPENING_MICROS = 60_000;
    private static final int MANY = 1_000;
    private static final int ENOUGH_FOR_EACH_ACT = 4_000;

    /** Of so many days so many are spent with one kind of work. */
    private static final List<Work> DAYS = Stream.of(
                    Collections.nCopies(6, Work.SOP),
                    Collections.nCopies(6, Work.KINERJA),
                    Collections.nCopies(3, Work.PERBAIKAN),
                    Collections.nCopies(2, Work.CADANGAN),
                    Collections.nCopies(4, Work.PULIH),
                    Collections.nCopies(3, Work.BERKAS))
            .flatMap(List::stream)
            .toList();

    @TempDir
    private Path folder;

    private final Map<String, Integer> figures = new ConcurrentHashMap<>();

    @Test
    void nothingIsLostHoweverOftenItIsKilled() throws Exception {
        StafferJava java = StafferJava.shared();
        if (KILLS >= MANY) {
            java.learnPapers(Files.createDirectory(folder.resolve("belajar")));
        }
        long begin = System.nanoTime();
        Map<String, String> empty = State.ofNew(folder);
        int each = Math.ceilDiv(KILLS, LANES);
        ExecutorService lanes = Executors.newFixedThreadPool(LANES);
        try {
            List<Callable<Integer>> work = IntStream.range(0, LANES)
                    .<Callable<Integer>>mapToObj(lane -> () -> new Lane(java, lane, empty).run(each))
                    .toList();
            for (Future<Integer> lane : lanes.invokeAll(work)) {
                assertThat(lane.get()).isEqualTo(each);
            }
        } finally {
            lanes.shutdownNow();
        }
        figures.put("seconds", (int) TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begin));
        tell();
        assertThat(figures.get("acknowledged")).isGreaterThan(KILLS);
        if (KILLS >= ENOUGH_FOR_EACH_ACT) {
            assertThat(Act.values()).allMatch(act -> figures.containsKey("done " + act));
        }
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
        private final Map<String, String> empty;
        private final Random random;
        private final Set<Path> checked = new HashSet<>();
        private Path own = folder;
        private Pc pc = new Pc(folder);
        private Acknowledged expected;
        private LeftBehind left = new LeftBehind(KillTest.this::count);
        private LocalDateTime saat = Contents.SAAT;

        Lane(StafferJava java, int number, Map<String, String> empty) {
            this.java = java;
            this.number = number;
            this.empty = empty;
            this.random = new Random(System.nanoTime() + number);
            this.expected = new Acknowledged(empty, figure -> {});
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
            if (!own.equals(folder)) {
                StafferJava.discard(own);
                StafferJava.discard(StafferJava.temporary(own));
            }
            own = Files.createDirectory(folder.resolve(number + "-" + i));
            pc = new Pc(own);
            left = new LeftBehind(KillTest.this::count);
            expected = new Acknowledged(empty, KillTest.this::count);
            saat = Contents.SAAT;
            checked.clear();
        }

        private Work work() {
            return DAYS.get(random.nextInt(DAYS.size()));
        }

        private void kill(Work work) throws Exception {
            saat = saat.plusHours(1);
            Process process = java.start(own, work, random.nextLong(), saat);
            boolean early = work == Work.MIGRASI || random.nextInt(10) == 0;
            List<String> said = new ArrayList<>();
            try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
                awaitLine(lines, early ? Staffer.OPENING : Staffer.READY, said);
                if (!early) {
                    awaitAct(lines, said);
                }
                TimeUnit.MICROSECONDS.sleep(random.nextInt(early ? OPENING_MICROS : patience(said)));
                assertThat(process.toHandle().destroyForcibly()).isTrue();
                for (String rest = whole(lines); !rest.isEmpty(); rest = whole(lines)) {
                    said.add(rest);
                }
            }
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            assertThat(process.exitValue()).as("killed, not ended: %s", said).isEqualTo(137);
            count("kills");
            count("kills in " + work);
            verify(work, said);
        }

        private static void awaitLine(BufferedReader lines, String sign, List<String> said) throws IOException {
            while (said.isEmpty() || !said.getLast().equals(sign)) {
                String line = lines.readLine();
                assertThat(line).as("%s", said).isNotNull();
                said.add(line);
            }
        }

        /** Some lines on, at the beginning of an act. */
        private void awaitAct(BufferedReader lines, List<String> said) throws IOException {
            int more = 1 + random.nextInt(MOST_LINES);
            for (int i = 0; i < more || !said.getLast().startsWith(Staffer.TRY); i++) {
                String line = lines.readLine();
                assertThat(line).as("%s", said).isNotNull();
                said.add(line);
            }
        }

        /** About as long as the act takes that has begun. */
        private int patience(List<String> said) {
            String act = said.getLast().substring(Staffer.TRY.length()).split("[ \t]", 2)[0];
            return Act.valueOf(act).kind().micros();
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
            count("killed in " + expected.act());
            boolean moving = expected.act().equals(Act.PINDAHAN.name());
            Path file = pc.file();
            if (Disk.hasJournal(file)) {
                count("journals left");
            }
            verifyExport();
            try (CrashDesk desk = CrashDesk.open(pc, work.migrations())) {
                expected.assertHolds(desk, this::copyOf);
                verifyCopies(desk);
                left.assertExplained(own, file, moving, desk.state());
            }
            Path out = own.resolve("keluar");
            if (work == Work.BERKAS && Files.isDirectory(out)) { // or killed before it was made
                figures.merge("files checked", Papers.assertWhole(out), Integer::sum);
            }
        }

        private void verifyCopies(CrashDesk desk) {
            List<TitikPulih> copies = desk.cadangan.titikPulih();
            expected.assertCopies(copies);
            for (TitikPulih copy : copies.stream().limit(2).toList()) {
                if (checked.add(copy.cadangan().berkas())) {
                    desk.cadangan.compare(copy.cadangan().berkas());
                    count("copies checked");
                }
            }
        }

        private void verifyExport() throws IOException {
            Path other = own.resolve("pindah.db");
            if (Files.exists(other)) {
                try (CrashDesk desk = CrashDesk.open(other)) {
                    expected.assertExported(desk.state(), empty);
                    desk.readAll();
                }
                Disk.discard(other);
                count("exports read again");
            }
        }

        private Path copyOf(String name) {
            try (Stream<Path> all = Files.walk(own)) {
                return all.filter(path -> path.endsWith(name)).findFirst().orElseThrow();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
