package id.langkah.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A program that is run to its end, through GNU time. It tells its figures in lines {@code NAME =
 * VALUE}, or in one number alone on its last line, its milliseconds.
 *
 * @param folder for what it says
 * @param here where it is run
 * @param name of the file in {@code errors/} that keeps what it says of faults
 * @param seconds after which it is killed
 */
record Program(Path folder, Path here, String name, List<String> line, int seconds) implements Way {
    private static final Pattern FIGURE = Pattern.compile("(\\S+) = (\\S+)");
    private static final Pattern NUMBER = Pattern.compile("[0-9.]+(E-?\\d+)?");

    @Override
    public Measured run() throws IOException, InterruptedException {
        Path memory = Files.createTempFile(folder, "memory", "");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-q", "-o", memory.toString(), "-f", "%M"));
        timed.addAll(line);
        Path errors = Files.createDirectories(folder.resolve("errors")).resolve(name + ".txt");
        Path out = folder.resolve("errors").resolve(name + ".out");
        Process process = new ProcessBuilder(timed)
                .directory(here.toFile())
                .redirectOutput(out.toFile())
                .redirectError(errors.toFile())
                .start();
        try (var limit = new Limit(process, seconds)) {
            int code = process.waitFor();
            if (limit.isOver()) {
                return Measured.failed("not done after " + seconds + " s");
            }
            if (code != 0) {
                return Measured.failed("failed: " + fault(errors));
            }
            Map<String, Double> figures = new HashMap<>();
            figures.put(
                    Measured.MIB, Double.parseDouble(Files.readString(memory).strip()) / 1024);
            read(Files.readString(out, StandardCharsets.UTF_8), figures);
            return Measured.of(figures);
        } finally {
            Files.delete(memory);
        }
    }

    private static void read(String out, Map<String, Double> figures) {
        out.lines().map(String::strip).forEach(told -> {
            Matcher figure = FIGURE.matcher(told);
            if (figure.matches()) {
                figures.put(figure.group(1), Double.parseDouble(figure.group(2)));
            } else if (NUMBER.matcher(told).matches()) {
                figures.put(Measured.MILLIS, Double.parseDouble(told));
            }
        });
    }

    /** The line that says most of what went wrong. */
    static String fault(Path errors) throws IOException {
        List<String> lines = Files.readAllLines(errors, StandardCharsets.UTF_8).stream()
                .filter(words -> !words.isBlank() && !words.startsWith("Picked up"))
                .toList();
        String last = lines.isEmpty() ? "it says nothing" : lines.getLast();
        return Contest.plain(lines.stream()
                .filter(words -> words.contains("Exception") || words.contains("Error:"))
                .findFirst()
                .orElse(last));
    }
}
