package id.langkah.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** How soon the packaged program can be worked with, and how much memory it holds then and later. */
final class StartRows {
    /** The file of an office that has just begun. */
    static final String EMPTY = "kosong.db";

    private static final String FIVE_YEARS = "lima-tahun.db";

    /** Where one round takes half a minute. */
    private static final int LONG_ROUNDS = 3;

    private final Bench bench;
    private final PackagedProgram linux;
    private final WindowsProgram windows;

    StartRows(Bench bench, Path linux, Path windows) {
        this.bench = bench;
        this.linux = new PackagedProgram(linux, bench.folder());
        this.windows = new WindowsProgram(windows, bench.folder());
    }

    List<Contest> all() {
        return List.of(start(), walk());
    }

    private Contest start() {
        Path empty = bench.folder().resolve(EMPTY);
        Way ours = linux.launched("mulai", empty, WindowStart.USABLE);
        Way full = linux.withCache("penuh", empty, PackagedProgram.ALL);
        Way none = linux.with("tanpa", empty, "-XX:AOTMode=off");
        Way years = linux.launched("lima-tahun", bench.folder().resolve(FIVE_YEARS), WindowStart.USABLE);
        Way bare = linux.bare();
        String first = "start to first frame";
        String usable = "start to usable window";
        return Contest.of(
                        List.of(bench.make("kosong", EMPTY, 0), bench.make("kantor", FIVE_YEARS, 5)),
                        row(first, ours, WindowStart.FRAME, "without a cache", none, Goal.ratio(0.55)),
                        row(first, ours, WindowStart.FRAME, "with the cache of everything", full, Goal.NONE),
                        row(first, ours, WindowStart.FRAME, "bare JavaFX window", bare, Goal.ratio(1.15)),
                        row(usable, ours, WindowStart.USABLE, "without a cache", none, Goal.NONE),
                        row(usable, ours, WindowStart.USABLE, "with the cache of everything", full, Goal.NONE),
                        row(usable + ", five-year office", years, WindowStart.USABLE, "empty office", ours, Goal.NONE),
                        memory("memory of the usable window", ours, bare, 230))
                .warm();
    }

    private Contest walk() {
        Way all = linux.launched("keliling", bench.folder().resolve(EMPTY), WindowStart.ALL);
        return Contest.of(
                        List.of(bench.make("kosong", EMPTY, 0)),
                        BenchRow.alone(
                                "first rekap in the running window, until it says so",
                                Figure.millis(all, WindowStart.REKAP),
                                Goal.millis(400)),
                        memory("memory after all screens, tabs and dialogs", all, linux.bare(), 270))
                .atMost(LONG_ROUNDS);
    }

    /** Last of all, because making the archive may fail under Wine and takes its time. */
    Contest windows() throws IOException {
        Way with = windows.start(true);
        Way without = windows.start(false);
        return Contest.of(
                        List.of(bench.make("kosong", EMPTY, 0), windows.prepared()),
                        row(
                                "Windows, under Wine: start to first frame",
                                with,
                                WindowStart.FRAME,
                                "without the archive",
                                without,
                                Goal.ratio(0.7)),
                        row(
                                "Windows, under Wine: start to usable window",
                                with,
                                WindowStart.USABLE,
                                "without the archive",
                                without,
                                Goal.NONE))
                .warm();
    }

    private static BenchRow row(String work, Way ours, String figure, String peer, Way theirs, Goal goal) {
        return new BenchRow(work, Figure.millis(ours, figure), peer, Figure.millis(theirs, figure), goal);
    }

    private static BenchRow memory(String work, Way ours, Way bare, int most) {
        return new BenchRow(
                work,
                Figure.mib(ours, Measured.MIB),
                "bare JavaFX window",
                Figure.mib(bare, Measured.MIB),
                Goal.mib(most));
    }
}
