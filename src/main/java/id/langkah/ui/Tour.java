package id.langkah.ui;

import id.langkah.domain.pengerjaan.Pengerjaan;
import id.langkah.domain.rekap.Periode;
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
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Walks through the whole window by itself: takes the sample SOPs in, starts a run, goes to every
 * place, writes a rekap, and closes the window. Whoever packages the program sees with it that the
 * package works, and has Java learn which classes a working day needs.
 *
 * <p>Each thing is told on a line of its own once it is done and seen; "bingkai pertama" is the
 * first picture on the screen, "siap" the first at which one can work.
 */
public final class Tour {
    /** A picture has been drawn when the one after the next begins. */
    private static final int PULSES = 2;

    /** Work whose outcome asks for more work takes another round. */
    private static final int ROUNDS = 3;

    private final Services services;
    private final Periode periode;
    private final Path folder;
    private final Consumer<String> tell;
    private final Queue<Stop> stops = new ArrayDeque<>();
    private final NavigableSet<Destination> seen = new TreeSet<>(Comparator.comparing(Object::toString));
    private final Set<Class<?>> looked = new HashSet<>();
    private boolean failed;
    private boolean done;

    /** Something to be done in the background, and the place where it is seen then. */
    private record Stop(String kata, Supplier<Destination> work) {}

    /**
     * A tour that has not begun.
     *
     * @param services over a file of the tour's own, because it writes to it
     * @param periode of the rekap
     * @param folder where the rekap is written
     */
    public Tour(Services services, Periode periode, Path folder, Consumer<String> tell) {
        this.services = services;
        this.periode = periode;
        this.folder = folder;
        this.tell = tell;
        stops.add(new Stop("siap", Destination.Beranda::new));
        stops.add(new Stop("impor", this::takeSamples));
        stops.add(new Stop("sop", this::firstSop));
        stops.add(new Stop("pengerjaan", this::start));
        NavEntry.SEMUA.forEach(bagian -> stops.add(new Stop("layar " + bagian.kata(), bagian::destination)));
        stops.add(new Stop("rekap ditulis", this::writeRekap));
    }

    /** Whether it came to its end. */
    public boolean isDone() {
        return done;
    }

    /** Begins once the window shows; {@code end} closes it. */
    void begin(Shell shell, Background background, Runnable end) {
        afterFrame(() -> {
            tell.accept("bingkai pertama");
            next(shell, background, end);
        });
    }

    private void next(Shell shell, Background background, Runnable end) {
        Stop stop = stops.poll();
        if (stop == null) {
            seen.add(new Destination.Evaluasi(0));
            seen.add(new Destination.Cari());
            seen.add(new Destination.IndikatorBaru(periode.tahun(), ""));
            shell.navigator().here().addListener((property, before, here) -> found(here));
            background.act(services.data().sampel()::take, () -> lookAtAll(shell, background, end));
            return;
        }
        background.run(stop.work(), place -> {
            seen.add(place);
            shell.navigator().go(place);
            settle(background, ROUNDS, () -> {
                tell.accept(stop.kata());
                next(shell, background, end);
            });
        });
    }

    /** A kind of place to which a button led is looked at too. */
    private void found(Destination place) {
        if (looked.add(place.getClass())) {
            seen.add(place);
        }
    }

    /** Every tab, part, chapter and dialog of the places that were gone to. */
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
                shell.navigator(), shell.dialogs(), (rounds, then) -> idle(background, rounds, then), wrong -> {
                    failed = true;
                    tell.accept(wrong);
                });
        screen.look(place, shell::seen, () -> {
            tell.accept("telusur " + place.getClass().getSimpleName());
            lookAtAll(shell, background, end);
        });
    }

    /** When the work that the screen asked for is done and its picture is drawn. */
    private static void settle(Background background, int rounds, Runnable then) {
        if (rounds == 0) {
            afterFrame(then);
        } else {
            background.act(() -> {}, () -> settle(background, rounds - 1, then));
        }
    }

    /** When the work that was asked for is done; nobody looks at the picture. */
    private static void idle(Background background, int rounds, Runnable then) {
        if (rounds == 0) {
            Platform.runLater(then);
        } else {
            background.act(() -> {}, () -> Platform.runLater(() -> idle(background, rounds - 1, then)));
        }
    }

    private static void afterFrame(Runnable then) {
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                pulses++;
                if (pulses > PULSES) {
                    stop();
                    then.run();
                }
            }
        }.start();
    }

    private Destination takeSamples() {
        services.impor().takeSamples();
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

    private Destination writeRekap() {
        services.rekap().write(services.rekap().of(periode), folder.resolve("rekap.xlsx"), share -> {});
        return new Destination.Rekap();
    }
}
