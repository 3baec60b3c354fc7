package id.langkah.bench;

import java.io.PrintStream;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs {@link Inside} and tells the medians. */
final class Jmh {
    private Jmh() {}

    public static void main(String[] words) throws RunnerException {
        PrintStream out = System.out; // which the runner puts another in the place of
        var options = new OptionsBuilder()
                .include(Inside.class.getName())
                .verbosity(VerboseMode.SILENT)
                .jvmArgsAppend("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1")
                .build();
        for (RunResult result : new Runner(options).run()) {
            var score = result.getPrimaryResult();
            out.println(score.getLabel() + " = " + score.getStatistics().getPercentile(50));
        }
    }
}
