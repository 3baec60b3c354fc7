package id.langkah;

import id.langkah.cli.Gates;
import id.langkah.cli.Perintah;
import id.langkah.cli.WindowWords;
import id.langkah.domain.MasalahException;
import id.langkah.domain.rekap.Periode;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.Ending;
import id.langkah.platform.Folders;
import id.langkah.platform.Holder;
import id.langkah.platform.InstanceStart;
import id.langkah.platform.Leftovers;
import id.langkah.platform.Places;
import id.langkah.platform.Settings;
import id.langkah.platform.SingleInstance;
import id.langkah.platform.WarmUp;
import id.langkah.service.CadanganService;
import id.langkah.service.CetakService;
import id.langkah.service.DataKantor;
import id.langkah.service.DataPerencanaan;
import id.langkah.service.EvaluasiService;
import id.langkah.service.ImporService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PeriksaService;
import id.langkah.service.PustakaService;
import id.langkah.service.RekapService;
import id.langkah.service.Services;
import id.langkah.service.Trial;
import id.langkah.service.Upkeep;
import id.langkah.sqlite.Database;
import id.langkah.ui.IncomingFiles;
import id.langkah.ui.LangkahWindow;
import id.langkah.ui.Preferences;
import id.langkah.ui.Screens;
import id.langkah.ui.Tour;
import id.langkah.ui.WindowParts;
import id.langkah.ui.kit.Background;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Connects all packages; the only class that knows them all, and the only one that reads the clock. */
final class Wiring {
    /** The clock of this PC. */
    static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    private static final Logger LOG = Logger.getLogger(Wiring.class.getName());

    private final Folders folders;
    private final Clock clock;
    private final CrashHandler crashes;
    private final OfficeFile choice;

    Wiring(Folders folders, Clock clock, CrashHandler crashes) {
        this.folders = folders;
        this.clock = clock;
        this.crashes = crashes;
        this.choice = new OfficeFile(folders, clock, crashes);
    }

    /** Runs the arguments and returns the exit code. */
    int run(List<String> words, PrintWriter out, PrintWriter err) {
        Optional<WindowWords> window = WindowWords.read(words);
        if (window.isPresent()) {
            return window.get().run(this::window, folder -> tour(folder, out::println), err);
        }
        return Perintah.run(
                words,
                new PeriksaService(),
                CetakService.withoutOffice(this::now),
                new Gates(
                        this::open,
                        this::read,
                        this::window,
                        folder -> tour(folder, out::println),
                        folder -> trial(folder, out::println)),
                out,
                err);
    }

    /** The present moment in whole seconds, as all moments are stored. */
    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /** Opens the office's file for one command. */
    Services open(Optional<Path> data) {
        Path file = choice.file(data);
        return switch (held(file)) {
            case Held.Ours ours -> services(file, ours.instance());
            case Held.Nobodys nobody -> services(readOnly(file, nobody.why()), Optional.empty());
            case Held.Others others -> throw FileRefusal.by(others.by());
        };
    }

    /**
     * Opens the office's file for a command that only reads; it sees a single state even while a
     * window uses the file.
     */
    Services read(Optional<Path> data) {
        Path file = choice.file(data);
        return switch (held(file)) {
            case Held.Others others -> {
                if (others.by().filter(Holder::isHere).isEmpty()) {
                    throw FileRefusal.by(others.by());
                }
                yield services(Database.read(file, FileRefusal.IN_USE), Optional.empty());
            }
            case Held.Ours ours -> services(file, ours.instance());
            case Held.Nobodys nobody -> services(readOnly(file, nobody.why()), Optional.empty());
        };
    }

    /** Who holds the lock of a file. */
    private sealed interface Held {
        record Ours(SingleInstance instance) implements Held {}

        record Others(Optional<Holder> by) implements Held {}

        /** Nobody can hold it, because nothing can be written beside the file. */
        record Nobodys(IOException why) implements Held {}
    }

    private Held held(Path file) {
        try {
            return switch (SingleInstance.hold(file, clock.instant())) {
                case InstanceStart.First first -> new Held.Ours(first.instance());
                case InstanceStart.HandedOver done -> new Held.Others(Optional.of(done.to()));
                case InstanceStart.Refused refused -> new Held.Others(refused.by());
            };
        } catch (IOException e) {
            return new Held.Nobodys(e);
        }
    }

    /** Opens the file read-only when its lock cannot be written, for example because the disk is full. */
    private static Database readOnly(Path file, IOException why) {
        if (!Database.isDataFile(file)) {
            throw FileRefusal.noFolder(why);
        }
        return Database.read(file, FileRefusal.whyReadOnly(file));
    }

    private Services services(Path file, SingleInstance instance) {
        return services(file, instance, () -> Database.open(file, now(), instance.stoppedUncleanly()));
    }

    /** Opens the file while its window is shown; a file that was closed cleanly is checked afterwards. */
    private Services servicesForWindow(Path file, SingleInstance instance) {
        LangkahWindow.prepare();
        return instance.stoppedUncleanly()
                ? services(file, instance)
                : services(file, instance, () -> Database.openUnchecked(file, now()));
    }

    private Services services(Path file, SingleInstance instance, Supplier<Database> opened) {
        try {
            choice.refuseIfGone(file);
            return services(opened.get(), Optional.of(instance));
        } catch (RuntimeException e) {
            abandon(instance, e);
            throw e;
        }
    }

    private static void abandon(SingleInstance instance, RuntimeException why) {
        try {
            instance.abandon();
        } catch (IOException e) {
            why.addSuppressed(e);
        }
    }

    private Services services(Database database, Optional<SingleInstance> instance) {
        Path file = database.file();
        Path cadangan = CadanganService.folder(file);
        var pengaturan = new PengaturanService(database);
        var copies = new CadanganService(database, cadangan, choice.settings()::kedua, Places.ofThisPc(), this::now);
        return new Services(
                new ImporService(database, this::now),
                new PustakaService(database),
                new PenulisanService(database, this::now),
                new PengerjaanService(database, this::now),
                new RekapService(database, this::now),
                pengaturan,
                copies,
                new CetakService(pengaturan::kantor, this::now),
                new EvaluasiService(database, this::now),
                DataKantor.of(database, this::now),
                DataPerencanaan.of(database, this::now),
                Upkeep.of(database, copies, this::now),
                Ending.of(() -> close(database, instance)));
    }

    /** Shows the window, or brings the running one to the front; asks what to do when the file cannot be opened. */
    private int window(Optional<Path> data, List<Path> berkas) {
        refuseWithoutDisplay();
        Optional<Path> named = data;
        Optional<Path> chosen = Optional.empty();
        while (true) {
            MasalahException refused;
            try {
                return start(choice.file(named), choice.remembered(chosen), berkas, shown -> {});
            } catch (MasalahException e) {
                refused = e;
            }
            Path file = choice.named(named);
            Path next = choice.ask(file, refused).orElse(null);
            if (next == null) {
                throw refused;
            }
            if (!next.equals(file)) {
                named = Optional.of(next);
                chosen = named;
            }
        }
    }

    /**
     * Shows the window on a file.
     *
     * @param news receives the window to announce something once it is shown
     */
    private int start(Path file, Settings settings, List<Path> berkas, Consumer<LangkahWindow> news) {
        InstanceStart start;
        try {
            start = SingleInstance.start(file, folders.cache(), berkas, clock.instant());
        } catch (IOException e) {
            Services services = services(readOnly(file, e), Optional.empty());
            return window(file, Optional.empty(), services, settings, berkas, news, Optional.empty());
        }
        return switch (start) {
            case InstanceStart.First first -> {
                Services services = servicesForWindow(file, first.instance());
                choice.settings().keepIfPossible(settings);
                yield window(file, Optional.of(first.instance()), services, settings, berkas, news, Optional.empty());
            }
            case InstanceStart.HandedOver done -> 0;
            case InstanceStart.Refused refused -> throw FileRefusal.by(refused.by());
        };
    }

    /** Shows the window or, without a display, does the main tasks with the samples in a folder. */
    private int trial(Path folder, Consumer<String> tell) {
        if (hasDisplay()) {
            return window(Optional.empty(), List.of());
        }
        try {
            var own = new Folders(Map.of(), System.getProperty("os.name", ""), folder.resolve("akun"));
            Trial.run(folder, (file, acts) -> new Wiring(own, acts, crashes).open(Optional.of(file)), tell);
            return 0;
        } catch (IOException e) {
            throw FileRefusal.noFolder(e);
        }
    }

    private static boolean hasDisplay() {
        boolean mayLack = System.getProperty("os.name", "").equals("Linux");
        boolean drawsOnNone = System.getProperty("glass.platform") != null;
        boolean has = Stream.of("DISPLAY", "WAYLAND_DISPLAY")
                .anyMatch(name ->
                        !Objects.requireNonNullElse(System.getenv(name), "").isBlank());
        return !mayLack || drawsOnNone || has;
    }

    private static void refuseWithoutDisplay() {
        if (!hasDisplay()) {
            throw MasalahException.galat(
                    "Jendela tidak dapat dibuka karena tidak ada layar.",
                    "",
                    "Yang dapat dipakai tanpa layar: periksa, impor, cetak, daftar, rekap," + " cadangkan.");
        }
    }

    /** Shows the window, which visits all its places by itself. */
    private int tour(Path folder, Consumer<String> tell) {
        refuseWithoutDisplay();
        try {
            Path file = folders.database(folder.resolve("langkah.db"));
            if (held(file) instanceof Held.Ours ours) {
                SingleInstance instance = ours.instance();
                Periode year = new Periode(now().getYear(), Periode.Jenis.TAHUN, 1);
                Function<Services, Tour> tour = services -> new Tour(services, year, file.resolveSibling(""), tell);
                return window(
                        file,
                        Optional.of(instance),
                        servicesForWindow(file, instance),
                        Settings.defaults(),
                        List.of(),
                        shown -> {},
                        Optional.of(tour));
            }
            throw FileRefusal.by(Optional.empty());
        } catch (IOException e) {
            throw FileRefusal.noFolder(e);
        }
    }

    private int window(
            Path file,
            Optional<SingleInstance> instance,
            Services services,
            Settings settings,
            List<Path> berkas,
            Consumer<LangkahWindow> news,
            Optional<Function<Services, Tour>> walk) {
        var moved = new AtomicReference<Optional<Path>>(Optional.empty());
        var damage = new AtomicReference<Optional<MasalahException>>(Optional.empty());
        int code;
        try (services;
                var warm = new WarmUp(RekapService::warmUp);
                Background background = Background.ofWindow()) {
            var preferences = new Preferences(settings, choice.settings()::keep, background);
            var place = new DataPlace(file, folders.usualDatabase(), moved);
            var doors = new ScreenFactory(place, services, preferences, this::now);
            var parts = new WindowParts(
                    background,
                    preferences,
                    folders.logs(),
                    doors::terjaga,
                    () -> now().toLocalDate(),
                    (kit, navigator) -> new Screens(
                            there -> doors.screen(there, kit, navigator), new IncomingFiles(kit, navigator)::take));
            var window = new LangkahWindow(parts, berkas);
            place.whenMoved(window::close);
            instance.ifPresent(ours -> ours.onHandOver(window::come));
            services.ending().askBy(window::closeFromAnywhere);
            window.whenShown(() -> {
                background.act(services.cadangan()::makeIfDue, window::refresh);
                walk.ifPresentOrElse(tour -> {}, warm::start);
                Thread.ofPlatform()
                        .daemon()
                        .name("langkah-periksa")
                        .start(() -> check(services, found -> {
                            damage.set(Optional.of(found));
                            window.closeFromAnywhere();
                        }));
            });
            news.accept(window);
            Optional<Tour> tour = walk.map(make -> make.apply(services));
            tour.ifPresent(window::walk);
            window.run(crashes);
            code = tour.isEmpty() || tour.get().isDone() ? 0 : 1;
        }
        if (damage.get().isPresent()) {
            throw damage.get().orElseThrow();
        }
        Optional<Path> target = moved.get();
        return target.isEmpty()
                ? code
                : start(
                        target.get(),
                        choice.moved(file, target.get()),
                        List.of(),
                        shown -> shown.tellMoved(target.get()));
    }

    private static void check(Services services, Consumer<MasalahException> damaged) {
        try {
            services.upkeep().lateCheck().run();
        } catch (MasalahException e) {
            damaged.accept(e);
        }
    }

    /** Closes the file and then releases its lock; everything is stored already, so failures are ignored. */
    private static void close(Database database, Optional<SingleInstance> instance) {
        try {
            boolean damaged = database.isDamaged();
            database.close();
            if (instance.isPresent() && damaged) {
                instance.get().abandon();
            } else if (instance.isPresent()) {
                instance.get().close();
            }
        } catch (IOException | MasalahException e) {
            LOG.log(Level.WARNING, "The office's file is not closed cleanly", e);
        }
        Leftovers.sweepTemporary();
    }
}
