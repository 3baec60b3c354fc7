package id.langkah.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import id.langkah.Pc;
import id.langkah.sqlite.Staffer.Work;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
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
 * A program that works in the office's file is stopped at random moments and the file and its
 * journal are copied as they stand. From each copy writes are dropped that the disk had not been
 * told to flush by then, as a power cut drops them: any of the pages while the journal stands, torn
 * in the middle too, and the end of a journal before the first page is written. What was
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
    private static final int CUTS = 2;
    private static final int SECTOR = 512;
    private static final int PAGE = 4_096;

    /** Where a journal says how many records it has. */
    private static final int RECORDS_AT = 8;

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
        private final Process shell;

        Morning(Map<String, String> empty, int number) throws IOException {
            this.expected = new Acknowledged(empty, PowerCutTest.this::count);
            this.own = Files.createDirectory(folder.resolve("data" + number));
            this.number = number;
            this.shell = Bounded.start(new ProcessBuilder("sh"));
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
                    moment(process, out, file);
                }
            } finally {
                process.toHandle().destroyForcibly();
                shell.destroyForcibly();
                assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            }
        }

        private void moment(Process process, InputStream out, Path file) throws Exception {
            signal(process, "-STOP");
            while (out.available() > 0) {
                hear(out.read());
            }
            Path copy = own.resolve("saat.db");
            Disk.copyWithJournal(file, copy);
            signal(process, "-CONT");
            count("moments");
            cutThePower(copy);
        }

        /** Returns when the signal has come through; every shell knows how to send one. */
        private void signal(Process process, String signal) throws Exception {
            shell.getOutputStream()
                    .write("kill %s %d; echo .\n"
                            .formatted(signal, process.pid())
                            .getBytes(UTF_8));
            shell.getOutputStream().flush();
            assertThat(shell.getInputStream().read()).isEqualTo('.');
            assertThat(shell.getInputStream().read()).isEqualTo('\n');
            Path status = Path.of("/proc", Long.toString(process.pid()), "status");
            while (signal.equals("-STOP")
                    && Files.exists(status)
                    && Files.readString(status).lines().noneMatch(Morning::saysStopped)) {
                Thread.sleep(1);
            }
        }

        private static boolean saysStopped(String status) {
            return status.startsWith("State:") && status.contains("T (stopped)");
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

        private void cutThePower(Path copy) throws IOException {
            byte[] file = Files.readAllBytes(copy);
            Path journalFile = Disk.sibling(copy, "-journal");
            byte[] journal = Files.exists(journalFile) ? Files.readAllBytes(journalFile) : new byte[0];
            byte[] before = recovered(copy);
            assertHolds(copy);
            if (journal.length == 0) {
                return;
            }
            count("in the midst of a transaction");
            for (int cut = 0; cut < CUTS; cut++) {
                boolean untouched = Arrays.equals(before, file);
                byte[] pages = untouched ? file : withoutSomePages(file, before);
                byte[] rest = untouched ? withoutItsEnd(journal) : journal;
                Disk.discard(copy);
                Files.write(copy, pages);
                Files.write(journalFile, rest);
                assertThat(recovered(copy)).isEqualTo(before);
                assertHolds(copy);
                count(untouched ? "journals cut" : "pages dropped");
            }
        }

        /** After SQLite has played the journal back, and before the file is given an identity of its own. */
        private static byte[] recovered(Path copy) throws IOException {
            try (Database database = Database.connect(copy)) {
                assertThat(database.pragma("user_version")).isPositive();
            }
            return Files.readAllBytes(copy);
        }

        private void assertHolds(Path copy) throws IOException {
            try (CrashDesk desk = CrashDesk.open(copy)) {
                expected.assertHoldsIn(desk, name -> copy);
            }
        }

        /**
         * Some of the pages as they were, some as they were to be, some torn between two sectors.
         */
        private byte[] withoutSomePages(byte[] file, byte[] before) {
            int pages = before.length + (random.nextBoolean() ? Math.max(0, file.length - before.length) : 0);
            byte[] mixed = Arrays.copyOf(file, pages);
            for (int at = 0; at < Math.min(before.length, file.length); at += PAGE) {
                int from = random.nextInt(PAGE / SECTOR + 1) * SECTOR;
                if (random.nextBoolean()) {
                    System.arraycopy(before, at + from, mixed, at + from, PAGE - from);
                }
            }
            return mixed;
        }

        /**
         * SQLite writes the records, flushes them, and only then writes how many there are (file
         * format, §3): until it stands there any of the end may be missing, afterwards only it.
         */
        private byte[] withoutItsEnd(byte[] journal) {
            if (journal.length < RECORDS_AT + Integer.BYTES) {
                return new byte[0];
            }
            byte[] rest = journal.clone();
            if (ByteBuffer.wrap(journal).getInt(RECORDS_AT) != 0) {
                Arrays.fill(rest, RECORDS_AT, RECORDS_AT + Integer.BYTES, (byte) 0);
                return rest;
            }
            rest = Arrays.copyOf(journal, random.nextInt(journal.length + 1));
            int sector = random.nextInt(rest.length / SECTOR + 1) * SECTOR;
            if (sector > 0 && random.nextBoolean()) {
                Arrays.fill(rest, sector, Math.min(rest.length, sector + SECTOR), (byte) 0);
            }
            return rest;
        }
    }
}
