package id.langkah.sqlite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import id.langkah.Bounded;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.function.Consumer;

/**
 * Stops a program for a moment and copies its file with the journal as they stand. From each copy
 * writes are dropped that the disk had not been told to flush by then, as a power cut drops them:
 * any of the pages while the journal stands, torn in the middle too, and the end of a journal before
 * the first page is written.
 */
public final class PowerCut implements AutoCloseable {
    private static final int CUTS = 2;
    private static final int SECTOR = 512;
    private static final int PAGE = 4_096;

    /** Where a journal says how many records it has. */
    private static final int RECORDS_AT = 8;

    private final Random random;
    private final Consumer<String> count;
    private final Process shell;

    /**
     * @param count is told what was done, in words
     */
    public PowerCut(Random random, Consumer<String> count) throws IOException {
        this.random = random;
        this.count = count;
        this.shell = Bounded.start(new ProcessBuilder("sh"));
    }

    /**
     * Cuts the power at this moment; the program goes on afterwards.
     *
     * @param told is called while the program stands still
     * @param copy a file that need not exist
     * @param holds checks what a later start finds
     */
    public void at(Process process, Path file, Step told, Path copy, Check holds) throws Exception {
        signal(process, "-STOP");
        told.run();
        Disk.copyWithJournal(file, copy);
        signal(process, "-CONT");
        count.accept("moments");
        cutThePower(copy, holds);
    }

    /** Work that may fail. */
    public interface Step {
        void run() throws IOException;
    }

    /** A check of a file. */
    public interface Check {
        void of(Path file) throws IOException;
    }

    @Override
    public void close() {
        shell.destroyForcibly();
    }

    /** Returns when the signal has come through; every shell knows how to send one. */
    private void signal(Process process, String signal) throws Exception {
        shell.getOutputStream()
                .write("kill %s %d; echo .\n".formatted(signal, process.pid()).getBytes(UTF_8));
        shell.getOutputStream().flush();
        assertThat(shell.getInputStream().read()).isEqualTo('.');
        assertThat(shell.getInputStream().read()).isEqualTo('\n');
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        while (signal.equals("-STOP")
                && Files.exists(status)
                && Files.readString(status).lines().noneMatch(PowerCut::saysStopped)) {
            Thread.sleep(1);
        }
    }

    private static boolean saysStopped(String status) {
        return status.startsWith("State:") && status.contains("T (stopped)");
    }

    private void cutThePower(Path copy, Check holds) throws IOException {
        byte[] file = Files.readAllBytes(copy);
        Path journalFile = Disk.sibling(copy, "-journal");
        byte[] journal = Files.exists(journalFile) ? Files.readAllBytes(journalFile) : new byte[0];
        byte[] before = recovered(copy);
        holds.of(copy);
        if (journal.length == 0) {
            return;
        }
        count.accept("in the midst of a transaction");
        for (int cut = 0; cut < CUTS; cut++) {
            boolean untouched = Arrays.equals(before, file);
            byte[] pages = untouched ? file : withoutSomePages(file, before);
            byte[] rest = untouched ? withoutItsEnd(journal) : journal;
            Disk.discard(copy);
            Files.write(copy, pages);
            Files.write(journalFile, rest);
            assertThat(recovered(copy)).isEqualTo(before);
            holds.of(copy);
            count.accept(untouched ? "journals cut" : "pages dropped");
        }
    }

    /** After SQLite has played the journal back, and before the file is given an identity of its own. */
    private static byte[] recovered(Path copy) throws IOException {
        try (Database database = Database.connect(copy)) {
            assertThat(database.pragma("user_version")).isPositive();
        }
        return Files.readAllBytes(copy);
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
