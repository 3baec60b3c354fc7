package id.langkah.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs everything and prints the table of src/bench/README.md: {@code Table FOLDER [HOME-OF-PACKAGE]}. */
public final class Table {
    private static final int ROUNDS = 5;

    private final Path folder;

    private Table(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] words) throws Exception {
        Path folder = Files.createDirectories(Path.of(words[0]).toAbsolutePath());
        System.out.println("| work | Langkah | against | ratio | goal |");
        System.out.println("|---|---:|---|---:|---|");
        if (words.length > 1) {
            new StartUp(Path.of(words[1]), folder).print(ROUNDS);
        }
        new Table(folder).print();
        Jmh.print();
    }

    private void print() throws IOException, InterruptedException {
        for (int count : new int[] {1_000, 5_000}) {
            make("json", "sop-" + count + ".json", count);
            row(
                    "read " + count + " SOPs with all findings",
                    "≤ 1.2",
                    java("baca", "sop-" + count + ".json", count),
                    "Jackson into records",
                    java("jackson", "sop-" + count + ".json", count));
        }
        for (int count : new int[] {1_000, 10_000}) {
            row(
                    "keep " + count + " SOPs, with the search index",
                    "≤ 1.0",
                    java("simpan", "simpan.db", count),
                    "Python's sqlite3, with the index",
                    python("simpan_cari", "simpan.db", count));
            row(
                    "keep " + count + " SOPs, with the search index",
                    count == 1_000 ? "≤ 1.5" : "≤ 1.2",
                    java("simpan", "simpan.db", count),
                    "Python's sqlite3, without the index",
                    python("simpan", "simpan.db", count));
        }
        row(
                "import of 20,000 SOPs through the service",
                "≤ 2.5",
                java("impor", "impor.db", 20_000),
                "import of 8,000",
                java("impor", "impor-8000.db", 8_000));
        make("pustaka", "pustaka.db", 100_000);
        row("search while typing among 100,000 SOPs, 95th percentile", "≤ 11 ms", java("cari", "pustaka.db", 200));
        row("a page of 50 of 100,000 SOPs", "≤ 1 ms", java("halaman", "pustaka.db", 200));
        row(
                "one tick, durable",
                "≤ 1.5",
                java("centang", "centang.db", 300),
                "SQLite's own commit, from Python",
                python("centang", "centang-py.db", 300));
        for (int rows : new int[] {1_000, 10_000, 100_000}) {
            String name = "rekap of " + rows + " rows";
            make("sel", "sel-" + rows + ".tsv", rows);
            List<String> ours = java("rekap", "rekap.xlsx", rows);
            String goal = rows == 100_000 ? "≤ 0.9" : rows == 1_000 ? "≤ 2.5" : "";
            row(name, goal, ours, "fastexcel, the same cells", java("fastexcel", "fast.xlsx", rows));
            row(name, "", ours, "XlsxWriter, the same cells", python("xlsxwriter", "py.xlsx", rows));
        }
        make("kantor", "lima-tahun.db", 5);
        row("rekap of a quarter, five-year office", "≤ 1500 ms", java("lima-tahun", "lima-tahun.db", 5));
        row("re-import of a five-year office", "≤ 3000 ms", java("impor-ulang", "lima-tahun.db", 5));
        if (Files.notExists(folder.resolve("angka.db"))) {
            make("indikator", "angka.db", 2026);
            Run.of(folder, python("angka", "angka.db", 1_000_000));
        }
        row(
                "open a file of 1,000,000 figures, and a year of it",
                "≤ 0.8",
                java("buka", "angka.db", 2026),
                "quick_check and the same year, from Python",
                python("buka", "angka.db", 2026));
        make("lampiran", "besar.db", 1_000);
        row(
                "backup of 1 GB, checked",
                "≤ 1.2",
                java("cadangan", "besar.db", 1),
                "online backup and quick_check, from Python",
                python("cadangan", "besar.db", 1));
    }

    private void make(String work, String file, int number) throws IOException, InterruptedException {
        if (Files.notExists(folder.resolve(file))) {
            Run.of(folder, java(work, file, number));
        }
    }

    private void row(String name, String goal, List<String> ours) throws IOException, InterruptedException {
        List<Run> runs = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            runs.add(Run.of(folder, ours));
        }
        print(name, Run.median(runs), "", null, goal);
    }

    private void row(String name, String goal, List<String> ours, String peer, List<String> theirs)
            throws IOException, InterruptedException {
        List<Run> mine = new ArrayList<>();
        List<Run> other = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            mine.add(Run.of(folder, ours));
            other.add(Run.of(folder, theirs));
        }
        print(name, Run.median(mine), peer, Run.median(other), goal);
    }

    /** A row of the table; a peer that could not be run is named with a word. */
    static void print(String name, Run ours, String peer, @org.jspecify.annotations.Nullable Run theirs, String goal) {
        String against = peer;
        String ratio = "";
        if (theirs != null && theirs.failed()) {
            against = peer + ": not to be had here";
        } else if (theirs != null) {
            against = peer + ": " + millis(theirs.millis());
            ratio = String.format(Locale.ROOT, "%.2f", ours.millis() / theirs.millis());
        }
        System.out.printf(
                "| %s | %s, %d MiB | %s | %s | %s |%n",
                name, millis(ours.millis()), ours.kibibytes() / 1024, against, ratio, goal);
    }

    static void print(String name, String unit, long ours, String peer, long theirs, String goal) {
        System.out.printf(
                Locale.ROOT,
                "| %s | %d %s | %s: %d %s | %.2f | %s |%n",
                name,
                ours,
                unit,
                peer,
                theirs,
                unit,
                (double) ours / theirs,
                goal);
    }

    static String millis(double millis) {
        return millis < 10
                ? String.format(Locale.ROOT, "%.2f ms", millis)
                : millis < 10_000 ? Math.round(millis) + " ms" : String.format(Locale.ROOT, "%.1f s", millis / 1000);
    }

    private static List<String> java(String work, String file, int number) {
        List<String> line = new ArrayList<>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-Xmx1g"));
        line.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path")));
        line.addAll(List.of("id.langkah.bench.Work", work, file, Integer.toString(number)));
        return line;
    }

    private static List<String> python(String work, String file, int number) {
        String peer = Path.of("src/bench/python/peer.py").toAbsolutePath().toString();
        return List.of("/usr/bin/python3", peer, work, file, Integer.toString(number));
    }
}
