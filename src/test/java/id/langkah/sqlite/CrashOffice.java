package id.langkah.sqlite;

import id.langkah.Pc;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** The services, the folder and the random numbers with which acts are done. */
final class CrashOffice {
    static final int TAHUN = 2026;
    private static final int SCAN = 8_000;
    private static final int LETTERS_IN_A_ROW = 1_000;

    /** Multiplies seeds, because consecutive seeds would give similar random numbers. */
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    final Pc pc;
    final Path folder;
    final Path out;
    private final int weight;
    CrashDesk desk;
    private long seed;
    private Random random = new Random(0);

    /** @param weight additional characters in each long text, and additional bytes in each attachment */
    CrashOffice(CrashDesk desk, Path folder, int weight) throws IOException {
        this.desk = desk;
        this.pc = new Pc(folder);
        this.folder = folder;
        this.out = Files.createDirectories(folder.resolve("keluar"));
        this.weight = weight;
    }

    /** Closes the file and starts the program again. */
    void startAgain() {
        LocalDateTime now = desk.now();
        desk = CrashDesk.open(pc, Migrations.OURS);
        desk.at(now);
    }

    /** Restarts the random numbers with a seed. */
    void begin(long seed) {
        this.seed = seed;
        random = new Random(seed * SPREAD);
    }

    int dice(int sides) {
        return random.nextInt(sides);
    }

    <T> Optional<T> any(List<T> all) {
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(dice(all.size())));
    }

    /** A text that differs from all others. */
    String text(String start) {
        return label(start) + "x".repeat(weight);
    }

    /** A short text that differs from all others, independent of the weight. */
    String label(String start) {
        return start + " " + dice(1_000_000);
    }

    /** The number of additional rows in each table. */
    int more() {
        return weight / LETTERS_IN_A_ROW;
    }

    /** Creates a received file, once for each seed. */
    @FunctionalInterface
    interface Making {
        void make(Path file) throws IOException;
    }

    /** A received file; the same one after {@link #begin} with the same seed. */
    Path received(String name, Making making) throws IOException {
        Path desk = Files.createDirectories(folder.resolve("masuk").resolve(Long.toString(seed)));
        Path file = desk.resolve(name);
        if (Files.notExists(file)) {
            making.make(file);
        }
        return file;
    }

    /** A file to attach. */
    Path scan() throws IOException {
        byte[] scan = new byte[200 + dice(SCAN) + weight];
        random.nextBytes(scan);
        return received("surat.pdf", file -> Files.write(file, scan));
    }
}
