package id.langkah.bench;

import java.io.PrintStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Inside}. */
final class Jmh {
    private Jmh() {}

    static void print() throws RunnerException {
        PrintStream out = System.out; // which the runner puts another in the place of
        var options = new OptionsBuilder()
                .include(Inside.class.getName())
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .build();
        for (RunResult result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            boolean pdf = score.getLabel().equals("pdf");
            out.printf(
                    "| flowchart of 60 steps and 12 columns, %s, warm | %s | | | %s |%n",
                    pdf ? "the SOP as PDF" : "geometry",
                    Table.millis(score.getStatistics().getPercentile(50)),
                    pdf ? "≤ 150 ms" : "≤ 5 ms");
        }
    }
}
