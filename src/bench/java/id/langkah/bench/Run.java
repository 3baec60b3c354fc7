package id.langkah.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What one process took.
 *
 * @param millis as it told on its last line; not a number where it failed
 * @param kibibytes the most memory that it held
 */
record Run(double millis, long kibibytes) {
    private static final Run FAILED = new Run(Double.NaN, 0);

    boolean failed() {
        return Double.isNaN(millis);
    }

    /** Runs it to its end in a folder, through GNU time. */
    static Run of(Path folder, List<String> line) throws IOException, InterruptedException {
        Path memory = Files.createTempFile(folder, "memory", "");
        List<String> timed = new ArrayList<>(List.of("/usr/bin/time", "-q", "-o", memory.toString(), "-f", "%M"));
        timed.addAll(line);
        Process process = new ProcessBuilder(timed)
                .directory(folder.toFile())
                .redirectError(folder.resolve("errors.txt").toFile())
                .start();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        boolean done = process.waitFor() == 0;
        long kibibytes = Long.parseLong(Files.readString(memory).strip());
        Files.delete(memory);
        if (!done) {
            return FAILED;
        }
        String last = out.substring(out.lastIndexOf('\n') + 1);
        return new Run(last.isEmpty() ? 0 : Double.parseDouble(last), kibibytes);
    }

    static Run median(List<Run> runs) {
        return runs.stream().anyMatch(Run::failed)
                ? FAILED
                : runs.stream()
                        .sorted(Comparator.comparingDouble(Run::millis))
                        .toList()
                        .get(runs.size() / 2);
    }
}
