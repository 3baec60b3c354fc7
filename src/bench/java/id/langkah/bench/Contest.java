package id.langkah.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Rows that are measured together: all ways that they name take turns.
 *
 * @param first makes what they need; where it fails, so do all rows
 * @param mostRounds how often they are run at the most
 * @param warmed whether a round that does not count goes before the others, so that the disk is warm
 */
record Contest(List<Preparation> first, int mostRounds, boolean warmed, List<BenchRow> rows) {
    /** Makes a file, unless it is there. */
    interface Preparation {
        void make() throws IOException, InterruptedException;
    }

    static Contest of(List<Preparation> first, BenchRow... rows) {
        return new Contest(first, Integer.MAX_VALUE, false, List.of(rows));
    }

    Contest atMost(int rounds) {
        return new Contest(first, rounds, warmed, rows);
    }

    Contest warm() {
        return new Contest(first, mostRounds, true, rows);
    }

    /** Only the rows whose work has the words in it, large or small. */
    Contest with(String words) {
        String wanted = words.toLowerCase(Locale.ROOT);
        List<BenchRow> chosen = rows.stream()
                .filter(row -> row.work().toLowerCase(Locale.ROOT).contains(wanted))
                .toList();
        return new Contest(first, mostRounds, warmed, chosen);
    }

    /** Measures; the rows as they stand in the table. */
    List<String> measure(int rounds) throws InterruptedException {
        Map<Way, List<Measured>> runs = new LinkedHashMap<>();
        rows.stream().flatMap(BenchRow::ways).forEach(way -> runs.put(way, new ArrayList<>()));
        try {
            for (Preparation preparation : first) {
                preparation.make();
            }
            int turns = Math.min(rounds, mostRounds);
            for (int round = warmed && turns > 1 ? -1 : 0; round < turns; round++) {
                boolean counts = round >= 0;
                for (Map.Entry<Way, List<Measured>> entry : runs.entrySet()) {
                    run(entry.getKey(), entry.getValue(), counts);
                }
            }
        } catch (IOException e) {
            runs.values().forEach(way -> way.add(Measured.failed("not prepared: " + plain(e.getMessage()))));
        }
        return rows.stream().map(row -> row.text(runs)).toList();
    }

    /** Runs it once more, unless it has failed before. */
    private static void run(Way way, List<Measured> before, boolean counts) throws InterruptedException {
        if (!before.isEmpty() && before.getLast().failure() != null) {
            return;
        }
        Measured run;
        try {
            run = way.run();
        } catch (IOException e) {
            run = Measured.failed(plain(e.getMessage()));
        }
        if (counts || run.failure() != null) {
            before.add(run);
        }
    }

    /** In one short line, without what parts a table's cells. */
    static String plain(@org.jspecify.annotations.Nullable String words) {
        String line = String.valueOf(words).replaceAll("[|\\s]+", " ").strip();
        return line.length() <= 90 ? line : line.substring(0, 90) + " …";
    }
}
