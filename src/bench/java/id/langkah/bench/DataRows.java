package id.langkah.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What is read, kept, found and written, without a window. */
final class DataRows {
    private static final int INDICATORS = ManyIndicators.NUMBER;

    /** Where one round takes a quarter of a minute. */
    private static final int LONG_ROUNDS = 3;

    private final Bench bench;

    DataRows(Bench bench) {
        this.bench = bench;
    }

    List<Contest> all() {
        return List.of(
                read(1_000),
                read(5_000),
                keep(1_000, Goal.ratio(1.5)),
                keep(10_000, Goal.ratio(1.2)),
                take(),
                search(),
                tick(),
                rekap(1_000, Goal.ratio(2.5)),
                rekap(10_000, Goal.NONE),
                rekap(100_000, Goal.ratio(0.9)),
                fiveYears(),
                preview(),
                pack(),
                million(),
                backup(),
                chart());
    }

    private Contest read(int count) {
        String file = "sop-" + count + ".json";
        return Contest.of(
                List.of(bench.make("json", file, count)),
                BenchRow.of(
                        "read " + count + " SOPs with all findings",
                        bench.java("baca", file, count),
                        "Jackson into records",
                        bench.java("jackson", file, count),
                        Goal.ratio(1.2)));
    }

    /** Ours leaves the file out of which the peers take their rows. */
    private Contest keep(int count, Goal withoutIndex) {
        String work = "keep " + count + " SOPs, with the search index";
        Way ours = bench.java("simpan", "simpan.db", count);
        Way with = bench.python("simpan_cari", "simpan.db", count);
        Way without = bench.python("simpan", "simpan.db", count);
        return Contest.of(
                List.of(),
                BenchRow.of(work, ours, "Python's sqlite3, with the index", with, Goal.ratio(1)),
                BenchRow.of(work, ours, "Python's sqlite3, without the index", without, withoutIndex));
    }

    private Contest take() {
        String work = "import of 20,000 SOPs through the service";
        Way more = bench.java("impor", "impor.db", 20_000);
        Way fewer = bench.java("impor", "impor-8000.db", 8_000);
        return Contest.of(
                List.of(),
                BenchRow.of(work, more, "import of 8,000", fewer, Goal.ratio(2.5)),
                new BenchRow(
                        work + ", memory",
                        Figure.mib(more, Measured.MIB),
                        "import of 8,000",
                        Figure.mib(fewer, Measured.MIB),
                        Goal.mib(300)));
    }

    private Contest search() {
        return Contest.of(
                List.of(bench.make("pustaka", "pustaka.db", 100_000)),
                BenchRow.alone(
                        "search while typing among 100,000 SOPs, 95th percentile",
                        Figure.millis(bench.java("cari", "pustaka.db", 200)),
                        Goal.millis(11)),
                BenchRow.alone(
                        "a page of 50 of 100,000 SOPs",
                        Figure.millis(bench.java("halaman", "pustaka.db", 200)),
                        Goal.millis(1)));
    }

    private Contest tick() {
        return Contest.of(
                List.of(),
                BenchRow.of(
                        "one tick, durable",
                        bench.java("centang", "centang.db", 300),
                        "SQLite's own commit, from Python",
                        bench.python("centang", "centang-py.db", 300),
                        Goal.ratio(1.5)));
    }

    private Contest rekap(int count, Goal goal) {
        String work = "rekap of " + count + " rows";
        Way ours = bench.java("rekap", "rekap.xlsx", count);
        return Contest.of(
                List.of(bench.makeAnew("sel", "sel-" + count + ".tsv", count)),
                BenchRow.of(work, ours, "fastexcel, the same cells", bench.java("fastexcel", "fast.xlsx", count), goal),
                BenchRow.of(
                        work,
                        ours,
                        "XlsxWriter, the same cells",
                        bench.python("xlsxwriter", "xlsxwriter", "py.xlsx", count),
                        Goal.NONE));
    }

    private Contest fiveYears() {
        return Contest.of(
                List.of(bench.make("kantor", "lima-tahun.db", 5)),
                BenchRow.alone(
                        "rekap of a quarter, five-year office",
                        Figure.millis(bench.java("lima-tahun", "lima-tahun.db", 5)),
                        Goal.millis(1_500)),
                BenchRow.alone(
                        "re-import of a five-year office",
                        Figure.millis(bench.java("impor-ulang", "lima-tahun.db", 5)),
                        Goal.millis(3_000)));
    }

    private Contest preview() {
        String workbook = "indikator.xlsx";
        return Contest.of(
                List.of(bench.make("buku", workbook, INDICATORS)),
                BenchRow.of(
                        "preview of a workbook of 20,000 indicators",
                        bench.java("pratinjau", workbook, INDICATORS),
                        "openpyxl reads its cells, no more",
                        bench.python("openpyxl", "openpyxl", workbook, INDICATORS),
                        Goal.NONE));
    }

    private Contest pack() {
        Way pack = bench.java("paket", "indikator.db", INDICATORS);
        String work = "pack of a year of 20,000 indicators, ";
        return Contest.of(
                        bench.manyIndicators(),
                        BenchRow.alone(work + "reckoned", Figure.millis(pack, "hitung"), Goal.NONE),
                        BenchRow.alone(work + "written", Figure.millis(pack, "tulis"), Goal.NONE))
                .atMost(LONG_ROUNDS);
    }

    private Contest million() {
        String file = "angka.db";
        return Contest.of(
                List.of(() -> {
                    Path made = bench.folder().resolve(file);
                    if (Files.notExists(made)) {
                        bench.makeAnew("indikator", file, 2026).make();
                        bench.made(file, bench.python("angka", file, 1_000_000));
                    }
                }),
                BenchRow.of(
                        "open a file of 1,000,000 figures, and a year of it",
                        bench.java("buka", file, 2026),
                        "quick_check and the same year, from Python",
                        bench.python("buka", file, 2026),
                        Goal.ratio(0.8)));
    }

    private Contest backup() {
        return Contest.of(
                List.of(bench.make("lampiran", "besar.db", 1_000)),
                BenchRow.of(
                        "backup of 1 GB, checked",
                        bench.java("cadangan", "besar.db", 1),
                        "online backup and quick_check, from Python",
                        bench.python("cadangan", "besar.db", 1),
                        Goal.ratio(1.2)));
    }

    private Contest chart() {
        Way inside = bench.program(
                "jmh",
                List.of(Bench.ourJava(), "-Djmh.ignoreLock=true", "-cp", Bench.classpath(), Jmh.class.getName()),
                120);
        String work = "flowchart of 60 steps and 12 columns, ";
        return Contest.of(
                        List.of(),
                        BenchRow.alone(work + "geometry, warm", Figure.millis(inside, "bagan"), Goal.millis(3)),
                        BenchRow.alone(work + "the SOP as PDF, warm", Figure.millis(inside, "pdf"), Goal.millis(150)))
                .atMost(1);
    }
}
