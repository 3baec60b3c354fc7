package id.langkah.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * How soon the packaged program shows itself and can be worked with, and how much memory it holds
 * then, against itself without the start cache and against a bare window on the same runtime.
 */
final class StartUp {
    private final Path home;
    private final Path folder;

    /**
     * The program below a folder as it is packaged for Linux.
     *
     * @param folder for the program's files
     */
    StartUp(Path home, Path folder) {
        this.home = home;
        this.folder = folder;
    }

    void print(int rounds) throws IOException {
        List<String> tour = List.of("keliling", folder.resolve("mulai").toString());
        List<String> cached =
                new ArrayList<>(List.of(home.resolve("bin/langkah").toString()));
        cached.addAll(tour);
        List<String> uncached = program(List.of("-XX:AOTMode=off"));
        uncached.addAll(tour);
        List<String> bare = java(List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
        bare.add(BareWindow.class.getName());
        Way ours = new Way(cached);
        Way without = new Way(uncached);
        Way floor = new Way(bare);
        for (int round = 0; round <= rounds; round++) { // the first warms the disk
            for (Way way : List.of(ours, without, floor)) {
                Run[] runs = start(way.line());
                if (round > 0) {
                    way.frame().add(runs[0]);
                    way.usable().add(runs[1]);
                }
            }
        }
        String frame = "start to first frame";
        Run first = Run.median(ours.frame());
        Table.print(frame, first, "without the cache", Run.median(without.frame()), "≤ 0.55");
        Table.print(frame, first, "bare JavaFX window", Run.median(floor.frame()), "≤ 1.15");
        Table.print(
                "start to usable window",
                Run.median(ours.usable()),
                "without the cache",
                Run.median(without.usable()),
                "");
        Table.print(
                "memory of the usable window",
                "MiB",
                Run.median(ours.usable()).kibibytes() / 1024,
                "bare JavaFX window",
                Run.median(floor.frame()).kibibytes() / 1024,
                "≤ 230");
    }

    /** A way to start, and what came of it. */
    private record Way(List<String> line, List<Run> frame, List<Run> usable) {
        Way(List<String> line) {
            this(line, new ArrayList<>(), new ArrayList<>());
        }
    }

    private List<String> program(List<String> more) {
        List<String> line = java(more);
        line.add("@" + home.resolve("lib/java.flags"));
        line.add("-Dorg.sqlite.lib.path=" + home.resolve("lib"));
        line.addAll(List.of("-cp", home.resolve("lib/langkah.jar").toString(), "id.langkah.Main"));
        return line;
    }

    private List<String> java(List<String> more) {
        List<String> line =
                new ArrayList<>(List.of(home.resolve("runtime/bin/java").toString()));
        line.addAll(List.of("-XX:+UseSerialGC", "--add-modules=javafx.controls"));
        line.addAll(more);
        return line;
    }

    /** Starts it and ends it when it can be used: first frame, usable. */
    private Run[] start(List<String> line) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line);
        builder.redirectError(folder.resolve("errors.txt").toFile());
        builder.environment().put("JAVA_TOOL_OPTIONS", "-Dprism.order=sw"); // no GPU here, for all alike
        for (String what : List.of("CONFIG", "STATE", "CACHE", "DATA")) {
            builder.environment()
                    .put("XDG_" + what + "_HOME", folder.resolve("xdg").toString());
        }
        long begin = System.nanoTime();
        Process process = builder.start();
        Run[] runs = {new Run(Double.NaN, 0), new Run(Double.NaN, 0)};
        try (BufferedReader out = process.inputReader()) {
            for (String told = out.readLine(); told != null; told = out.readLine()) {
                double millis = (System.nanoTime() - begin) / 1e6;
                if (told.equals("bingkai pertama")) {
                    runs[0] = new Run(millis, kibibytes(process.pid()));
                } else if (told.equals("siap")) {
                    runs[1] = new Run(millis, kibibytes(process.pid()));
                    break;
                }
            }
        } finally {
            process.destroyForcibly();
        }
        return runs;
    }

    /** What the process holds in memory now; 0 when it has just ended. */
    private static long kibibytes(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException e) {
            return 0;
        }
    }
}
