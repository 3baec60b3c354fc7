package id.langkah.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row of the table.
 *
 * @param peer what ours is measured against; blank where nothing does the same
 * @param theirs null where {@code peer} is blank
 */
record BenchRow(
        String work, Figure ours, String peer, @Nullable Figure theirs, Goal goal) {
    static BenchRow alone(String work, Figure ours, Goal goal) {
        return new BenchRow(work, ours, "", null, goal);
    }

    /** The time of some work and its peer's, which is to be so many times as long at the most. */
    static BenchRow of(String work, Way ours, String peer, Way theirs, Goal goal) {
        return new BenchRow(work, Figure.millis(ours), peer, Figure.millis(theirs), goal);
    }

    Stream<Way> ways() {
        return theirs == null ? Stream.of(ours.way()) : Stream.of(ours.way(), theirs.way());
    }

    /** As it stands in the table; what could not be measured is named with a word. */
    String text(Map<Way, List<Measured>> runs) {
        Measured mine = ours.of(runs.getOrDefault(ours.way(), List.of()));
        String cell = mine.failure() == null ? ours.text(mine) : mine.failure();
        double value = mine.failure() == null ? ours.value(mine) : Double.NaN;
        String against = "";
        double ratio = Double.NaN;
        if (theirs != null) {
            Measured other = theirs.of(runs.getOrDefault(theirs.way(), List.of()));
            String told = other.failure() == null ? theirs.text(other) : other.failure();
            against = told.equals(cell) ? peer : peer + ": " + told;
            ratio = other.failure() == null ? value / theirs.value(other) : Double.NaN;
        }
        return String.join(
                " | ",
                "| " + work,
                cell,
                against,
                Double.isNaN(ratio) ? "" : String.format(Locale.ROOT, "%.2f", ratio),
                goal.toString(),
                goal.met(value, ratio) + " |");
    }
}
