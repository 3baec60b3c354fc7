package id.langkah.ui;

import id.langkah.bench.FreshFolder;
import id.langkah.bench.Stopwatch;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * The tests' hand, watched: how long it keeps the window's thread busy, and what it leaves in memory.
 * {@code WatchedHand gerak FOLDER COUNT SEED} does so many gestures, {@code WatchedHand jalan FOLDER
 * COUNT} goes so many times through the places of the side bar. The slowest gestures are told before the figures.
 */
public final class WatchedHand {
    /** Words of the command line. */
    public static final String GESTURES = "gerak";

    public static final String WALKS = "jalan";

    /** Figures of gestures: each one's slowest act is what counts. */
    public static final String SLOWEST = "terlama";

    public static final String USUAL = "lazim";
    public static final String SLOW = "lambat";

    /** Figures of walks in MiB, after all of them; with {@link #EARLY} after a tenth of them. */
    public static final String ALIVE = "hidup";

    public static final String HELD = "dipegang";
    public static final String EARLY = "-awal";

    private static final double FRAME_MILLIS = 16;
    private static final int TOLD = 30;
    private static final double MIB = 1 << 20;

    private final HandOffice office;
    private final Path folder;
    private final int count;

    private WatchedHand(Path folder, int count) {
        this.folder = folder;
        this.count = count;
        office = HandOffice.made(folder.resolve("kantor"));
    }

    public static void main(String[] words) {
        Stopwatch.endsWith(() -> {
            var watched = new WatchedHand(FreshFolder.at(Path.of(words[1])), Integer.parseInt(words[2]));
            if (words[0].equals(GESTURES)) {
                watched.gestures(Long.parseLong(words[3]));
            } else {
                watched.walks();
            }
        });
    }

    private record Slow(double millis, Gesture gesture) {}

    private void gestures(long seed) throws InterruptedException {
        var whim = new Whim(seed);
        List<Slow> all = new ArrayList<>();
        try (Hand hand = new Hand(office.copy(folder.resolve("meja")));
                var watch = new ThreadWatch()) {
            for (int i = 0; i < count; i++) {
                hand.sit();
                Gesture next =
                        Headless.get(() -> whim.next(Reach.of(hand.shell()).things()));
                watch.resume();
                hand.move(next);
                waitForFrame(hand);
                all.add(new Slow(watch.pause(), next));
            }
        }
        all.stream()
                .sorted(Comparator.comparingDouble(Slow::millis).reversed())
                .limit(TOLD)
                .forEach(slow -> System.out.printf(Locale.ROOT, "%7.1f ms  %s%n", slow.millis(), told(slow.gesture())));
        double[] millis = all.stream().mapToDouble(Slow::millis).toArray();
        Stopwatch.tell(USUAL, Stopwatch.percentile(millis, 95));
        Stopwatch.tell(SLOWEST, Stopwatch.percentile(millis, 100));
        long slow = all.stream().filter(one -> one.millis() > FRAME_MILLIS).count();
        Stopwatch.tell(SLOW, 1000.0 * slow / count);
    }

    private static String told(Gesture gesture) {
        String words = gesture.toString();
        return words.length() <= 100 ? words : words.substring(0, 100) + " …";
    }

    /** Until what the gesture changed is laid out, which the user waits for too. */
    private static void waitForFrame(Hand hand) throws InterruptedException {
        var laidOut = new CountDownLatch(1);
        Headless.run(() -> {
            if (!hand.isOpen()) {
                laidOut.countDown();
                return;
            }
            Scene scene = Objects.requireNonNull(hand.shell().getScene());
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    laidOut.countDown();
                }
            });
            Platform.requestNextPulse();
        });
        laidOut.await(1, TimeUnit.SECONDS);
    }

    private void walks() throws IOException {
        try (Hand hand = new Hand(office.copy(folder.resolve("meja")))) {
            Collection<Destination> places = walked(hand);
            for (int walk = 1; walk <= count; walk++) {
                places.forEach(hand::visit);
                if (walk == Math.max(1, count / 10)) {
                    tellMemory(EARLY);
                }
            }
            tellMemory("");
        }
    }

    /** The places of the side bar, and one SOP, one run and one indicator. */
    private static Collection<Destination> walked(Hand hand) {
        Map<Class<?>, Destination> places = new LinkedHashMap<>();
        for (Destination place : hand.places()) {
            boolean walked = NavEntry.isOne(place)
                    || NavEntry.SEMUA.stream()
                            .anyMatch(entry -> entry.destination().equals(place));
            if (walked) {
                places.putIfAbsent(place.getClass(), place);
            }
        }
        return places.values();
    }

    private static void tellMemory(String when) throws IOException {
        MemoryMXBean memory = ManagementFactory.getMemoryMXBean();
        memory.gc();
        memory.gc();
        Stopwatch.tell(ALIVE + when, memory.getHeapMemoryUsage().getUsed() / MIB);
        long held = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                .sum();
        Stopwatch.tell(HELD + when, held / 1024.0);
    }
}
