package id.langkah.bench;

import java.util.List;

/**
 * One figure of a way.
 *
 * @param name as {@link Measured} has it
 * @param most whether the largest of all runs counts, not their median
 */
record Figure(Way way, String name, Unit unit, boolean most) {
    static Figure millis(Way way) {
        return new Figure(way, Measured.MILLIS, Unit.MILLIS, false);
    }

    static Figure millis(Way way, String name) {
        return new Figure(way, name, Unit.MILLIS, false);
    }

    static Figure mib(Way way, String name) {
        return new Figure(way, name, Unit.MIB, false);
    }

    static Figure count(Way way, String name) {
        return new Figure(way, name, Unit.COUNT, false);
    }

    Figure ofAllRuns() {
        return new Figure(way, name, unit, true);
    }

    Measured of(List<Measured> runs) {
        return most ? Measured.most(runs, name) : Measured.median(runs, name);
    }

    double value(Measured run) {
        return run.figures().getOrDefault(name, Double.NaN);
    }

    /** The figure in words; a time with the memory that it took. */
    String text(Measured run) {
        String words = unit.text(value(run));
        return unit == Unit.MILLIS && name.equals(Measured.MILLIS) && run.has(Measured.MIB)
                ? words + ", " + Unit.MIB.text(run.figures().getOrDefault(Measured.MIB, 0.0))
                : words;
    }
}
