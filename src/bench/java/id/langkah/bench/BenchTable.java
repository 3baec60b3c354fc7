package id.langkah.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Measures everything and prints the table of src/bench/README.md: {@code BenchTable FOLDER
 * LINUX-PACKAGE WINDOWS-PACKAGE}. {@code LANGKAH_ROUNDS} says how often each way is run, {@code
 * LANGKAH_ROWS} of which rows, by a part of their name.
 */
public final class BenchTable {
    private static final int ROUNDS = 5;
    private static final double QUIET = 0.7;

    private BenchTable() {}

    public static void main(String[] words) throws Exception {
        Path folder = Path.of(words[0]).toAbsolutePath();
        Map<String, String> options = System.getenv();
        int rounds = Integer.parseInt(options.getOrDefault("LANGKAH_ROUNDS", Integer.toString(ROUNDS)));
        String part = options.getOrDefault("LANGKAH_ROWS", "");
        Bench bench = new Bench(folder);
        MadeFiles.sweep(folder);
        List<Contest> all = new ArrayList<>();
        var starts = new StartRows(
                bench, Path.of(words[1]).toAbsolutePath(), Path.of(words[2]).toAbsolutePath());
        all.addAll(starts.all());
        all.addAll(new DataRows(bench).all());
        all.addAll(new WindowRows(bench, rounds).all());
        all.add(starts.windows());
        System.out.println(machine(rounds) + "\n");
        System.out.println("| work | Langkah | against | ratio | goal | met? |");
        System.out.println("|---|---:|---|---:|---|---|");
        long begin = System.nanoTime();
        for (Contest contest : all) {
            Contest chosen = contest.with(part);
            if (!chosen.rows().isEmpty()) {
                System.err.printf(
                        "%s  %s%n", since(begin), chosen.rows().getFirst().work());
                chosen.measure(rounds).forEach(System.out::println);
            }
        }
        System.err.println(since(begin) + "  done");
        System.exit(0);
    }

    private static String since(long begin) {
        long seconds = (System.nanoTime() - begin) / 1_000_000_000;
        return String.format(Locale.ROOT, "%2d:%02d", seconds / 60, seconds % 60);
    }

    /** On what and when it was measured. */
    private static String machine(int rounds) throws IOException {
        var system = ManagementFactory.getOperatingSystemMXBean();
        double load = system.getSystemLoadAverage();
        if (load > QUIET) {
            System.err.printf(
                    Locale.ROOT, "Something else runs here (load %.1f): the figures will say little.%n", load);
        }
        LocalDate day = LocalDate.now(ZoneId.systemDefault());
        return String.format(
                Locale.ROOT,
                "%s, %d virtual cores, %d GB, %s, %s, %s, load %.1f before it; medians of %d.",
                day.format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.ENGLISH)),
                system.getAvailableProcessors(),
                gigabytes(),
                name(),
                System.getProperty("java.vendor.version", "Java"),
                Files.exists(Path.of("/dev/dri")) ? "with a graphics card" : "no graphics card",
                load,
                rounds);
    }

    private static long gigabytes() throws IOException {
        String total = Files.readAllLines(Path.of("/proc/meminfo")).getFirst();
        return Math.round(Long.parseLong(total.replaceAll("\\D", "")) / 1024.0 / 1024.0);
    }

    private static String name() throws IOException {
        return Objects.requireNonNull(Files.readAllLines(Path.of("/etc/os-release")).stream()
                .filter(line -> line.startsWith("PRETTY_NAME="))
                .map(line -> line.replaceAll("PRETTY_NAME=|\"", ""))
                .findFirst()
                .orElse("Linux"));
    }
}
