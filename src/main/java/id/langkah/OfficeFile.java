package id.langkah;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.Tanggal;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.platform.Holder;
import id.langkah.platform.Settings;
import id.langkah.platform.SingleInstance;
import id.langkah.service.CadanganService;
import id.langkah.service.PemindahanService;
import id.langkah.service.PemulihanService;
import id.langkah.ui.Preferences;
import id.langkah.ui.RefusalWindow;
import id.langkah.ui.kit.Background;
import id.langkah.ui.pemulihan.PemulihanModel;
import id.langkah.ui.pemulihan.PemulihanView;
import id.langkah.ui.pengaturan.PengaturanView;
import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;

/** Which file is the office's on this PC, and what is asked when it cannot be opened. */
final class OfficeFile {
    /** As many as Linux follows. */
    private static final int MOST_LINKS = 40;

    private static final Logger LOG = Logger.getLogger(OfficeFile.class.getName());

    /** Less is as good as nothing, in bytes. */
    private static final long ROOM_TO_WORK = 64 * 1024;

    /** Of a file that the window of this PC has open. */
    static final Masalah IN_USE = Masalah.galat(
            "Berkas data sedang dibuka di jendela Langkah, sehingga perintah ini hanya membacanya.",
            "",
            "Tutup jendela itu untuk mengubahnya.");

    private final Folders folders;
    private final Clock clock;
    private final CrashHandler crashes;

    OfficeFile(Folders folders, Clock clock, CrashHandler crashes) {
        this.folders = folders;
        this.clock = clock;
        this.crashes = crashes;
    }

    private LocalDateTime now() {
        return LocalDateTime.now(clock).truncatedTo(ChronoUnit.SECONDS);
    }

    /**
     * Where the office's file lies: as the words say, as it was chosen on this PC, or in the usual
     * place. Of a link it is the file that it leads to, beside which everything else stands.
     *
     * @throws MasalahException when a file that was chosen is not there now
     */
    Path file(Optional<Path> data) {
        Settings settings = settings();
        Path said;
        Path file;
        try {
            said = folders.database(data.or(settings::data).orElse(null));
            file = followed(said);
        } catch (IOException e) {
            throw noFolder(e);
        }
        boolean expected =
                !file.equals(said) || (data.isEmpty() && settings.data().isPresent());
        if (expected && !Files.exists(file) && !PemulihanService.isCutOff(file)) {
            throw new MasalahException(Masalah.galat(
                    "Berkas data \"" + file + "\" tidak ada.",
                    "",
                    "Pasang disk atau sambungkan drive tempat berkas itu, lalu coba" + " lagi."));
        }
        return file;
    }

    /** The same, whether or not it is there. */
    Path named(Optional<Path> data) {
        try {
            return followed(data.or(settings()::data)
                    .orElse(folders.usualDatabase())
                    .toAbsolutePath()
                    .normalize());
        } catch (IOException e) {
            throw noFolder(e);
        }
    }

    /** What a link leads to, whether or not it is there; any other file as it is. */
    private static Path followed(Path file) throws IOException {
        Path end = file;
        for (int i = 0; i < MOST_LINKS && Files.isSymbolicLink(end); i++) {
            end = end.resolveSibling(Files.readSymbolicLink(end));
        }
        if (end.equals(file)) {
            return file;
        }
        return Files.exists(end) ? end.toRealPath() : end.normalize();
    }

    /** The settings; a file that was chosen is opened again at the next start. */
    Settings remembered(Optional<Path> chosen) {
        Settings settings = settings();
        return chosen.isEmpty() ? settings : at(chosen.orElseThrow(), settings);
    }

    private Settings at(Path file, Settings settings) {
        return settings.withData(Optional.of(file).filter(path -> !path.equals(folders.usualDatabase())));
    }

    /**
     * Keeps where the closed file was moved to, and only then puts the old one aside: whenever it
     * is cut off, the next start finds a whole one. Copies go on being made where they were, too,
     * unless there is a second place already.
     */
    Settings moved(Path file, Path target) {
        Settings settings = at(target, settings());
        Settings all = kedua().isPresent()
                ? settings
                : settings.withFolder(PengaturanView.TEMPAT_KEDUA, CadanganService.folder(file));
        keep(all);
        PemindahanService.retire(file, now());
        return all;
    }

    /** The ways back to a file that cannot be opened. */
    private PemulihanService recovery(Path file) {
        return new PemulihanService(
                file, isOfThisPc(file) ? copies(file) : List.of(CadanganService.folder(file)), this::now);
    }

    /**
     * Lets nothing new begin in the place of a file that is gone although copies of it are there;
     * another file may begin beside them.
     */
    void refuseIfGone(Path file) {
        List<Path> copies = isOfThisPc(file) ? copies(file) : List.of();
        new PemulihanService(file, copies, this::now).refuseIfGone();
    }

    private List<Path> copies(Path file) {
        return Stream.concat(Stream.of(CadanganService.folder(file)), kedua().stream())
                .toList();
    }

    /** Whether the second place has copies of this file and of no other. */
    private boolean isOfThisPc(Path file) {
        return file.equals(named(Optional.empty()));
    }

    /**
     * Tells why a file cannot be opened; which one to go on with, empty when none was chosen. A
     * damaged one is nobody else's meanwhile.
     */
    Optional<Path> ask(Path file, MasalahException refused) {
        try {
            Settings settings = settings();
            if (!PemulihanService.isDamage(refused)) {
                return shown(file, refused, settings);
            }
            return switch (SingleInstance.hold(file, clock.instant())) {
                case SingleInstance.Start.First first -> {
                    Optional<Path> chosen = shown(file, refused, settings);
                    first.instance().abandon();
                    yield chosen;
                }
                case SingleInstance.Start.HandedOver done -> shown(file, refusedBy(Optional.of(done.to())), settings);
                case SingleInstance.Start.Refused other -> shown(file, refusedBy(other.by()), settings);
            };
        } catch (IOException e) {
            throw noFolder(e);
        }
    }

    private Optional<Path> shown(Path file, MasalahException refused, Settings settings) {
        try (Background background = Background.ofWindow()) {
            var model = new PemulihanModel(
                    recovery(file), refused, crashes.report(refused).rincian(), background);
            new RefusalWindow(
                            background,
                            new Preferences(settings, this::keep, background),
                            folders.logs(),
                            (kit, close) -> new PemulihanView(model, kit, close))
                    .run(crashes);
            return model.chosen();
        }
    }

    /** Those of this PC; where they cannot be read, the program goes on without them. */
    private Settings settings() {
        try {
            return Settings.read(folders.settingsFile());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings of this PC cannot be read", e);
            return Settings.defaults();
        }
    }

    /** Puts the settings on the disk, if that can be done. */
    void keepIfPossible(Settings settings) {
        try {
            keep(settings);
        } catch (MasalahException e) {
            LOG.log(Level.WARNING, "The settings of this PC cannot be kept", e);
        }
    }

    /** Why nothing can be written beside a file. */
    static Masalah whyReadOnly(Path file) {
        return isFull(file)
                ? Masalah.galat(
                        "Disk penuh, sehingga berkas data hanya dapat dibaca.",
                        "",
                        "Simpan salinannya di disk lain bila perlu, kosongkan sebagian isi disk, lalu buka lagi.")
                : Masalah.galat(
                        "Folder berkas data tidak boleh ditulisi, sehingga berkas data hanya dapat dibaca.",
                        "",
                        "Periksa hak akses foldernya, atau simpan salinannya di folder lain.");
    }

    private static boolean isFull(Path file) {
        try {
            return Files.getFileStore(file).getUsableSpace() < ROOM_TO_WORK;
        } catch (IOException e) {
            return false;
        }
    }

    /** Where the second copies go, as it stands in the settings of this PC now. */
    Optional<Path> kedua() {
        return Optional.ofNullable(settings().folders().get(PengaturanView.TEMPAT_KEDUA));
    }

    /** Puts the settings on the disk. */
    void keep(Settings settings) {
        try {
            if (!settings.equals(settings())) {
                settings.write(folders.settingsFile());
            }
        } catch (IOException e) {
            throw new MasalahException(
                    Masalah.galat(
                            "Pengaturan tampilan tidak tersimpan.",
                            "",
                            "Periksa apakah folder pengaturan boleh ditulisi."),
                    e);
        }
    }

    /** Of a folder in which nothing can be written. */
    static MasalahException noFolder(IOException cause) {
        return new MasalahException(
                Masalah.galat(
                        "Folder berkas data tidak dapat dipakai.",
                        cause instanceof FileSystemException file && file.getFile() != null
                                ? String.valueOf(Path.of(file.getFile()).getParent())
                                : "",
                        "Periksa apakah foldernya ada dan boleh ditulisi."),
                cause);
    }

    /** Somebody else has the file. */
    static MasalahException refusedBy(Optional<Holder> holder) {
        String who = holder.map(butir -> " oleh "
                        + butir.user()
                        + " di komputer "
                        + butir.host()
                        + " sejak "
                        + Tanggal.panjang(LocalDateTime.ofInstant(butir.since(), ZoneId.systemDefault())))
                .orElse("");
        return new MasalahException(
                Masalah.galat("Berkas data sedang dibuka" + who + ".", "", "Tutup Langkah di sana, lalu coba lagi."));
    }
}
