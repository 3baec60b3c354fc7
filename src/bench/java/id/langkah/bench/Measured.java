package id.langkah.bench;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one run of something gave.
 *
 * @param figures by name: {@link #MILLIS}, {@link #MIB}, and whatever else it tells
 * @param failure why there are no figures, as the table says it; null where there are
 */
record Measured(Map<String, Double> figures, @Nullable String failure) {
    /** The time of the work alone. */
    static final String MILLIS = "millis";

    /** The most memory that the process held. */
    static final String MIB = "mib";

    static Measured of(Map<String, Double> figures) {
        return new Measured(Map.copyOf(figures), null);
    }

    static Measured failed(String why) {
        return new Measured(Map.of(), why);
    }

    boolean has(String name) {
        return figures.containsKey(name);
    }

    /** The middle of several runs, each figure by itself; what failed once has failed. */
    static Measured median(List<Measured> runs, String name) {
        return chosen(runs, name, runs.size() / 2);
    }

    /** The run in which a figure is largest. */
    static Measured most(List<Measured> runs, String name) {
        return chosen(runs, name, runs.size() - 1);
    }

    private static Measured chosen(List<Measured> runs, String name, int place) {
        for (Measured run : runs) {
            if (run.failure() != null) {
                return run;
            }
            if (!run.has(name)) {
                return failed("told no " + name);
            }
        }
        return runs.stream()
                .sorted(Comparator.comparingDouble(run -> run.figures().getOrDefault(name, Double.NaN)))
                .toList()
                .get(place);
    }
}
