package id.langkah;

import id.langkah.cli.Perintah;
import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Tanggal;
import id.langkah.domain.rekap.Periode;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.platform.Holder;
import id.langkah.platform.Places;
import id.langkah.platform.Settings;
import id.langkah.platform.SingleInstance;
import id.langkah.service.CadanganService;
import id.langkah.service.CetakService;
import id.langkah.service.DataKinerja;
import id.langkah.service.EvaluasiService;
import id.langkah.service.ImporService;
import id.langkah.service.PemulihanService;
import id.langkah.service.PengaturanService;
import id.langkah.service.PengerjaanService;
import id.langkah.service.PenulisanService;
import id.langkah.service.PeriksaService;
import id.langkah.service.PustakaService;
import id.langkah.service.RekapService;
import id.langkah.service.Services;
import id.langkah.service.Upkeep;
import id.langkah.sqlite.Database;
import id.langkah.ui.Destination;
import id.langkah.ui.LangkahWindow;
import id.langkah.ui.Parts;
import id.langkah.ui.Preferences;
import id.langkah.ui.RefusalWindow;
import id.langkah.ui.Screens;
import id.langkah.ui.Tour;
import id.langkah.ui.kit.Background;
import id.langkah.ui.pemulihan.PemulihanModel;
import id.langkah.ui.pemulihan.PemulihanView;
import id.langkah.ui.pengaturan.PengaturanView;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Puts the rooms together: the one class that knows them all, and the one that reads the clock. */
final class Wiring {
    /** The clock of this PC. */
    static final Clock CLOCK = Clock.system(ZoneId.systemDefault());

    private final Folders folders;
    private final Clock clock;
    private final CrashHandler crashes;

    Wiring(Folders folders, Clock clock, CrashHandler crashes) {
        this.folders = folders;
        this.clock = clock;
        this.crashes = crashes;
    }

    /** Does what the words say; the exit code. */
    int run(List<String> words, PrintWriter out, PrintWriter err) {
        return Perintah.run(
                words,
                new PeriksaService(),
                CetakService.withoutOffice(this::now),
                this::open,
                this::window,
                folder -> tour(folder, out::println),
                out,
                err);
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock);
    }

    /** The office's file for one command. */
    Services open(Optional<Path> data) {
        try {
            Path file = file(data, settings());
            return switch (SingleInstance.hold(file, clock.instant())) {
                case SingleInstance.Start.First first -> services(file, first.instance());
                case SingleInstance.Start.HandedOver done ->
                        throw refusedBy(Optional.of(done.to()));
                case SingleInstance.Start.Refused refused -> throw refusedBy(refused.by());
            };
        } catch (IOException e) {
            throw noFolder(e);
        }
    }

    /**
     * Where the office's file lies: as the words say, as it was chosen on this PC, or in the usual
     * place.
     *
     * @throws MasalahException when a file that was chosen is not there now
     */
    private Path file(Optional<Path> data, Settings settings) throws IOException {
        Path file = folders.database(data.or(settings::data).orElse(null));
        if (data.isEmpty() && settings.data().isPresent() && Files.notExists(file)) {
            refuse(
                    Masalah.galat(
                            "Berkas data \"" + file + "\" tidak ada.",
                            "",
                            "Pasang disk atau sambungkan drive tempat berkas itu, lalu coba lagi."));
        }
        return file;
    }

    /** A file that was chosen is opened again at the next start. */
    private Settings remembered(Settings settings, Optional<Path> chosen) throws IOException {
        if (chosen.isEmpty()) {
            return settings;
        }
        Path usual = folders.database(null);
        return settings.withData(chosen.filter(file -> !file.equals(usual)));
    }

    private static void refuse(Masalah masalah) {
        throw new MasalahException(List.of(masalah));
    }

    private PemulihanService recovery(Path file) {
        List<Path> copies =
                Stream.concat(Stream.of(file.resolveSibling("cadangan")), kedua().stream())
                        .toList();
        return new PemulihanService(file, copies, this::now);
    }

    private Services services(Path file, SingleInstance instance) throws IOException {
        Database database;
        try {
            recovery(file).refuseIfGone();
            database = Database.open(file, now(), instance.stoppedUncleanly());
        } catch (RuntimeException e) {
            instance.abandon();
            throw e;
        }
        Path cadangan = file.resolveSibling("cadangan");
        var pengaturan = new PengaturanService(database);
        var copies =
                new CadanganService(database, cadangan, this::kedua, Places.ofThisPc(), this::now);
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
                DataKinerja.of(database, this::now),
                Upkeep.of(database, copies, this::now),
                () -> close(database, instance));
    }

    /**
     * Shows the window on the office's file, or brings the one to the front that has it. Where the
     * file cannot be opened, a window tells why, and the program goes on with what is chosen there.
     */
    private int window(Optional<Path> data, List<Path> berkas) {
        refuseWithoutDisplay();
        Settings settings = Settings.defaults();
        Optional<Path> chosen = Optional.empty();
        while (true) {
            MasalahException refused;
            Path file = Path.of("langkah.db");
            try {
                settings = settings();
                file = folders.database(chosen.or(() -> data).or(settings::data).orElse(null));
                if (chosen.isEmpty()) {
                    file(data, settings);
                }
                return start(file, remembered(settings, chosen), berkas);
            } catch (IOException e) {
                refused = noFolder(e);
            } catch (MasalahException e) {
                refused = e;
            }
            chosen = ask(file, refused, settings);
            if (chosen.isEmpty()) {
                throw refused;
            }
        }
    }

    /**
     * Tells why a file cannot be opened; which one to go on with, empty when none was chosen. A
     * damaged one is nobody else's meanwhile.
     */
    private Optional<Path> ask(Path file, MasalahException refused, Settings settings) {
        try {
            if (!PemulihanService.isDamage(refused)) {
                return shown(file, refused, settings);
            }
            return switch (SingleInstance.hold(file, clock.instant())) {
                case SingleInstance.Start.First first -> {
                    Optional<Path> chosen = shown(file, refused, settings);
                    first.instance().abandon();
                    yield chosen;
                }
                case SingleInstance.Start.HandedOver done ->
                        shown(file, refusedBy(Optional.of(done.to())), settings);
                case SingleInstance.Start.Refused other ->
                        shown(file, refusedBy(other.by()), settings);
            };
        } catch (IOException e) {
            throw noFolder(e);
        }
    }

    private Optional<Path> shown(Path file, MasalahException refused, Settings settings)
            throws IOException {
        Path kept = folders.settingsFile();
        try (Background background = Background.ofWindow()) {
            var model =
                    new PemulihanModel(
                            recovery(file), refused, crashes.report(refused).rincian(), background);
            new RefusalWindow(
                            background,
                            new Preferences(settings, now -> keep(now, kept), background),
                            folders.logs(),
                            (kit, close) -> new PemulihanView(model, kit, close))
                    .run(crashes);
            return model.chosen();
        }
    }

    private Settings settings() throws IOException {
        return Settings.read(folders.settingsFile());
    }

    private int start(Path file, Settings settings, List<Path> berkas) throws IOException {
        return switch (SingleInstance.start(file, folders.cache(), berkas, clock.instant())) {
            case SingleInstance.Start.First first -> {
                Services services = services(file, first.instance());
                if (!settings.equals(settings())) {
                    keep(settings, folders.settingsFile());
                }
                yield window(file, first.instance(), services, settings, berkas, Optional.empty());
            }
            case SingleInstance.Start.HandedOver done -> 0;
            case SingleInstance.Start.Refused refused -> throw refusedBy(refused.by());
        };
    }

    private static void refuseWithoutDisplay() {
        boolean mayLack = System.getProperty("os.name", "").equals("Linux");
        boolean drawsOnNone = System.getProperty("glass.platform") != null;
        boolean has = System.getenv("DISPLAY") != null || System.getenv("WAYLAND_DISPLAY") != null;
        if (mayLack && !drawsOnNone && !has) {
            throw new MasalahException(
                    List.of(
                            Masalah.galat(
                                    "Jendela tidak dapat dibuka karena tidak ada layar.",
                                    "",
                                    "Yang dapat dipakai tanpa layar: periksa, impor, cetak, daftar, rekap,"
                                            + " cadangkan.")));
        }
    }

    /** Shows the window going through its places by itself. */
    private int tour(Path folder, Consumer<String> tell) {
        refuseWithoutDisplay();
        try {
            Path file = folders.database(folder.resolve("langkah.db"));
            if (SingleInstance.hold(file, clock.instant())
                    instanceof SingleInstance.Start.First first) {
                Periode year = new Periode(now().getYear(), Periode.Jenis.TAHUN, 1);
                Function<Services, Tour> tour =
                        services -> new Tour(services, year, file.resolveSibling(""), tell);
                Settings settings = Settings.defaults();
                return window(
                        file,
                        first.instance(),
                        services(file, first.instance()),
                        settings,
                        List.of(),
                        Optional.of(tour));
            }
            throw refusedBy(Optional.empty());
        } catch (IOException e) {
            throw noFolder(e);
        }
    }

    private int window(
            Path file,
            SingleInstance instance,
            Services services,
            Settings settings,
            List<Path> berkas,
            Optional<Function<Services, Tour>> walk)
            throws IOException {
        Path kept = folders.settingsFile();
        try (services;
                Background background = Background.ofWindow()) {
            var preferences = new Preferences(settings, now -> keep(now, kept), background);
            var doors = new Doors(file, services, preferences, this::now);
            var parts =
                    new Parts(
                            background,
                            preferences,
                            folders.logs(),
                            doors::terjaga,
                            (kit, navigator) ->
                                    new Screens(
                                            place -> doors.screen(place, kit, navigator),
                                            sop -> navigator.go(new Destination.Impor(sop))));
            var window = new LangkahWindow(parts, berkas);
            instance.onHandOver(window::come);
            window.whenShown(() -> background.act(services.cadangan()::makeIfDue, window::refresh));
            Optional<Tour> tour = walk.map(make -> make.apply(services));
            tour.ifPresent(window::walk);
            window.run(crashes);
            return tour.isEmpty() || tour.get().isDone() ? 0 : 1;
        }
    }

    /** Where the second copies go, as it stands in the settings of this PC now. */
    private Optional<Path> kedua() {
        try {
            Settings settings = Settings.read(folders.settingsFile());
            return Optional.ofNullable(settings.folders().get(PengaturanView.TEMPAT_KEDUA));
        } catch (IOException e) {
            throw noFolder(e);
        }
    }

    private static void keep(Settings settings, Path file) {
        try {
            settings.write(file);
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Pengaturan tampilan tidak tersimpan.",
                            "",
                            "Periksa apakah folder pengaturan boleh ditulisi."),
                    e);
        }
    }

    private static MasalahException noFolder(IOException cause) {
        return new MasalahException(
                Masalah.galat(
                        "Folder berkas data tidak dapat dipakai.",
                        "",
                        "Periksa apakah foldernya ada dan boleh ditulisi."),
                cause);
    }

    private static void close(Database database, SingleInstance instance) {
        try (instance;
                database) {
            // the file first, then the lock that says it is ours
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat("Berkas data tidak dapat ditutup.", "", "Tutup Langkah."), e);
        }
    }

    private static MasalahException refusedBy(Optional<Holder> holder) {
        String who =
                holder.map(
                                satu ->
                                        " oleh "
                                                + satu.user()
                                                + " di komputer "
                                                + satu.host()
                                                + " sejak "
                                                + Tanggal.panjang(
                                                        LocalDateTime.ofInstant(
                                                                satu.since(),
                                                                ZoneId.systemDefault())))
                        .orElse("");
        return new MasalahException(
                List.of(
                        Masalah.galat(
                                "Berkas data sedang dibuka" + who + ".",
                                "",
                                "Tutup Langkah di sana, lalu coba lagi.")));
    }
}
