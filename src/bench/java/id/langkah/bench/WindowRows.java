package id.langkah.bench;

import id.langkah.ui.WatchedHand;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** What somebody feels who sits before the window. */
final class WindowRows {
    private static final int GESTURES = 1_000;
    private static final int WALKS = 1_000;

    private static final int SMOOTH = 60;
    private static final int FEW_FRAMES = 5; // what is drawn costs more than what is walked through

    private final Bench bench;
    private final int rounds;

    /**
     * @param rounds each of which is a walk of the hand of its own
     */
    WindowRows(Bench bench, int rounds) {
        this.bench = bench;
        this.rounds = rounds;
    }

    List<Contest> all() throws IOException {
        return List.of(indicators(), hand(), walks());
    }

    private Contest indicators() throws IOException {
        Way screen = System.getenv("DISPLAY") == null
                ? new Way.Missing("not to be had here: a screen, or xvfb-run")
                : bench.window(
                        "layar-kinerja",
                        shown(SMOOTH),
                        KinerjaScreen.class.getName(),
                        bench.folder().resolve("indikator.db").toString());
        String with = "20,000 indicators: ";
        return Contest.of(
                bench.manyIndicators(),
                BenchRow.alone(with + "the screen opens", Figure.millis(screen, KinerjaScreen.OPEN), Goal.NONE),
                BenchRow.alone(
                        with + "an arrow key, 95th percentile",
                        Figure.millis(screen, KinerjaScreen.ARROW),
                        Goal.millis(16)),
                BenchRow.alone(
                        with + "slowest letter of a search",
                        Figure.millis(screen, KinerjaScreen.LETTER),
                        Goal.millis(100)),
                BenchRow.alone(
                        with + "slowest frame under the wheel",
                        Figure.millis(screen, KinerjaScreen.WHEEL),
                        Goal.millis(32)),
                BenchRow.alone(
                        with + "slowest frame, dragged from the first to the last",
                        Figure.millis(screen, KinerjaScreen.DRAG),
                        Goal.millis(32)));
    }

    private static List<String> shown(int frames) {
        return List.of(
                "-Djavafx.animation.framerate=" + frames,
                "-Djava.util.logging.config.file=src/test/resources/logging.properties");
    }

    /** JavaFX without a display, whose keyboard is always ours. */
    private static List<String> headless(int frames) {
        return Stream.concat(
                        Stream.of("-Dglass.platform=Monocle", "-Dmonocle.platform=Headless"), shown(frames).stream())
                .toList();
    }

    /** The hand's walks, each with a seed of its own. */
    private final class Hands implements Way {
        private int seed;

        @Override
        public Measured run() throws IOException, InterruptedException {
            seed++;
            return bench.window(
                            "tangan-" + seed,
                            headless(SMOOTH),
                            WatchedHand.class.getName(),
                            WatchedHand.GESTURES,
                            bench.folder().resolve("tangan").toString(),
                            Integer.toString(GESTURES),
                            Integer.toString(seed))
                    .run();
        }
    }

    private Contest hand() {
        Way hand = new Hands();
        String told = ", " + rounds + " × " + GESTURES + " gestures of the hand";
        return Contest.of(
                List.of(),
                BenchRow.alone(
                        "slowest act on the window's thread" + told,
                        Figure.millis(hand, WatchedHand.SLOWEST).ofAllRuns(),
                        Goal.millis(16)),
                BenchRow.alone(
                        "a gesture's slowest act, 95th percentile" + told,
                        Figure.millis(hand, WatchedHand.USUAL),
                        Goal.NONE),
                BenchRow.alone(
                        "gestures of 1,000 with an act over 16 ms" + told,
                        Figure.count(hand, WatchedHand.SLOW),
                        Goal.NONE));
    }

    private Contest walks() throws IOException {
        Way walks = bench.window(
                "jalan",
                headless(FEW_FRAMES),
                WatchedHand.class.getName(),
                WatchedHand.WALKS,
                bench.folder().resolve("jalan").toString(),
                Integer.toString(WALKS));
        String work = "after " + WALKS + " walks through the places, ";
        return Contest.of(
                        List.of(),
                        growth(work + "alive on the heap", walks, WatchedHand.ALIVE),
                        growth(work + "memory", walks, WatchedHand.HELD))
                .atMost(1);
    }

    private static BenchRow growth(String work, Way walks, String figure) {
        return new BenchRow(
                work,
                Figure.mib(walks, figure),
                "after a tenth of them",
                Figure.mib(walks, figure + WatchedHand.EARLY),
                Goal.ratio(1.1));
    }
}
