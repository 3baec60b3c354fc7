package id.langkah.ui;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.PaketRekap;
import id.langkah.domain.rekap.Periode;
import id.langkah.domain.rekap.PilihanRekap;
import id.langkah.domain.sop.VersiSop;
import id.langkah.service.Services;
import id.langkah.ui.kit.Background;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.NavigableSet;
import java.util.Queue;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Lets the window do the main tasks by itself: takes the samples, starts a run, visits every place,
 * writes a rekap, and closes. Packaging uses it to check the package and to record the
 * classes for Java's start-up archive.
 *
 * <p>Each step is reported on a line once it is visible; "bingkai pertama" is the first frame on
 * the screen, "siap" the first at which the user can work.
 */
public final class Tour {

    /** The number of rounds to wait, because results may request more work. */
    private static final int ROUNDS = 3;

    /** A system property; when it is true, the tour ends after its background work, without visiting all screens. */
    private static final String ONLY_START = "langkah.hanya-mulai";

    private final Services services;
    private final Periode periode;
    private final Path folder;
    private final Consumer<String> tell;
    private final Queue<Stop> stops = new ArrayDeque<>();
    private final NavigableSet<Destination> seen = new TreeSet<>(Comparator.comparing(Object::toString));
    private final Set<Class<?>> looked = new HashSet<>();
    private boolean failed;
    private boolean done;

    /** Work in the background, followed by the place where its result is visible. */
    private record Stop(String kata, Supplier<Destination> work) {}

    /**
     * A tour that has not started.
     *
     * @param services the services on a file of the tour's own, because it writes to it
     * @param periode the period of the rekap
     * @param folder the folder for the rekap
     */
    public Tour(Services services, Periode periode, Path folder, Consumer<String> tell) {
        this.services = services;
        this.periode = periode;
        this.folder = folder;
        this.tell = tell;
        stops.add(new Stop("siap", Destination.Beranda::new));
        if (Boolean.getBoolean(ONLY_START)) {
            return;
        }
        stops.add(new Stop("impor", this::takeSamples));
        stops.add(new Stop("sop", this::firstSop));
        stops.add(new Stop("pengerjaan", this::start));
        NavEntry.SEMUA.forEach(bagian -> stops.add(new Stop("layar " + bagian.kata(), bagian::destination)));
        stops.add(new Stop("rekap ditulis", this::writeRekap));
    }

    /** Whether the tour was completed. */
    public boolean isDone() {
        return done;
    }

    /** Starts once the window is shown; {@code end} closes it. */
    void begin(Shell shell, Background background, Runnable end) {
        TourPace.afterFrame(() -> {
            tell.accept("bingkai pertama");
            next(shell, background, end);
        });
    }

    private void next(Shell shell, Background background, Runnable end) {
        Stop stop = stops.poll();
        if (stop == null) {
            if (Boolean.getBoolean(ONLY_START)) {
                seen.clear();
                lookAtAll(shell, background, end);
                return;
            }
            seen.add(new Destination.Evaluasi(0));
            seen.add(new Destination.Gabungan());
            seen.add(new Destination.Cari());
            seen.add(new Destination.IndikatorBaru(periode.tahun(), ""));
            shell.navigator().here().addListener((property, before, here) -> found(here));
            lookAtAll(shell, background, end);
            return;
        }
        background.run(stop.work(), place -> {
            seen.add(place);
            shell.navigator().go(place);
            TourPace.settle(background, ROUNDS, () -> {
                tell.accept(stop.kata());
                next(shell, background, end);
            });
        });
    }

    /** Adds a kind of place that a button led to. */
    private void found(Destination place) {
        if (looked.add(place.getClass())) {
            seen.add(place);
        }
    }

    /** Visits every tab, part, chapter and dialog of the places visited. */
    private void lookAtAll(Shell shell, Background background, Runnable end) {
        Destination place = seen.pollFirst();
        if (place == null) {
            done = !failed;
            tell.accept("selesai");
            end.run();
            return;
        }
        looked.add(place.getClass());
        var screen = new ScreenTour(
                shell.navigator(),
                shell.dialogs(),
                (rounds, then) -> TourPace.idle(background, rounds, then),
                wrong -> {
                    failed = true;
                    tell.accept(wrong);
                });
        screen.look(place, shell::seen, () -> {
            tell.accept("telusur " + place.getClass().getSimpleName());
            lookAtAll(shell, background, end);
        });
    }

    private Destination takeSamples() {
        services.impor().takeSamples();
        services.data().sampel().take();
        return new Destination.Pustaka();
    }

    private VersiSop first() {
        return services.pustaka().versi(services.pustaka().list().getFirst().versiId());
    }

    private Destination firstSop() {
        VersiSop versi = first();
        services.pustaka().export(List.of(versi.sop()), folder.resolve("sop.json"));
        return new Destination.Sop(versi.sopId());
    }

    private Destination start() {
        Pengerjaan run = services.pengerjaan().start(first().id(), "Triwulan I", "");
        return new Destination.Pengerjaan(run.id());
    }

    /** Writes what the screen's button writes. */
    private Destination writeRekap() {
        PaketRekap paket = services.rekap().paket(periode);
        services.rekap().write(paket, PilihanRekap.lazim(periode), folder.resolve("rekap.xlsx"), share -> {});
        return new Destination.Rekap();
    }
}
