package id.langkah.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The start of a window that tells how far it is. Its figures are the milliseconds from its start to
 * each line it tells, which bear the line's words with hyphens; {@link #REKAP}, how long the first
 * rekap took; and the memory that it held when it told the last line, at which it is killed.
 *
 * @param folder of the office, made anew for each start
 * @param office the file that the office has, closed cleanly; null for a window without one
 * @param until the line at which all is seen
 * @param variables of its environment, besides ours
 * @param seconds after which it is killed in any case
 */
record WindowStart(
        List<String> line, Path folder, @Nullable Path office, String until, Map<String, String> variables, int seconds)
        implements Way {
    static final String FRAME = "bingkai-pertama";
    static final String USABLE = "siap";
    static final String ALL = "selesai";

    /** From the line before it to the line which says that the rekap is written and shown. */
    static final String REKAP = "rekap";

    private static final String WRITTEN = "rekap ditulis";

    @Override
    public Measured run() throws IOException, InterruptedException {
        FreshFolder.at(folder);
        if (office != null) {
            Files.copy(office, folder.resolve("langkah.db"));
        }
        Path errors = Files.createDirectories(folder.resolveSibling("errors"))
                .resolve(Objects.requireNonNull(folder.getFileName()) + ".txt");
        ProcessBuilder builder = new ProcessBuilder(line)
                .directory(folder.resolveSibling("errors").toFile())
                .redirectError(errors.toFile());
        builder.environment().putAll(variables);
        long begin = System.nanoTime();
        Process process = builder.start();
        try (var limit = new Limit(process, seconds);
                BufferedReader out = process.inputReader(StandardCharsets.UTF_8)) {
            Measured measured = follow(out, begin, process.pid());
            if (limit.isOver()) {
                return Measured.failed("not done after " + seconds + " s");
            }
            return measured.has(Measured.MIB) ? measured : Measured.failed("failed: " + Program.fault(errors));
        } finally {
            process.waitFor();
        }
    }

    private Measured follow(BufferedReader out, long begin, long pid) throws IOException {
        Map<String, Double> figures = new HashMap<>();
        double before = 0;
        String told = out.readLine();
        while (told != null) {
            double millis = (System.nanoTime() - begin) / 1e6;
            figures.put(told.strip().replace(' ', '-'), millis);
            if (told.strip().equals(WRITTEN)) {
                figures.put(REKAP, millis - before);
            }
            if (told.strip().equals(until)) {
                figures.put(Measured.MIB, mib(pid));
                break;
            }
            before = millis;
            told = out.readLine();
        }
        return Measured.of(figures);
    }

    /** What the process holds in memory now; 0 when it has just ended. */
    private static double mib(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                            .filter(words -> words.startsWith("VmRSS:"))
                            .mapToLong(words -> Long.parseLong(words.replaceAll("\\D", "")))
                            .sum()
                    / 1024.0;
        } catch (IOException e) {
            return 0;
        }
    }
}
