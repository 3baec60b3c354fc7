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

/** Finds the office's file of this PC, and asks what to do when it cannot be opened. */
final class OfficeFile {
    /** The most links followed, as on Linux. */
    private static final int MOST_LINKS = 40;

    private static final Logger LOG = Logger.getLogger(OfficeFile.class.getName());

    /** The least free space, in bytes, with which work is possible. */
    private static final long ROOM_TO_WORK = 64 * 1024;

    /** The message that the window has the file open. */
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
     * The office's file: the one named in the arguments, the one chosen on this PC, or the usual
     * one. A link is replaced by its target, beside which all other files stand.
     *
     * @throws MasalahException when a chosen file is missing
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
            throw MasalahException.galat(
                    "Berkas data \"" + file + "\" tidak ada.",
                    "",
                    "Pasang disk atau sambungkan drive tempat berkas itu, lalu coba" + " lagi.");
        }
        return file;
    }

    /** Like {@link #file}, but the file may be missing. */
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

    /** The target of a link, even when it is missing; any other file unchanged. */
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

    /** The settings with the chosen file, which is opened again at the next start. */
    Settings remembered(Optional<Path> chosen) {
        Settings settings = settings();
        return chosen.isEmpty() ? settings : at(chosen.orElseThrow(), settings);
    }

    private Settings at(Path file, Settings settings) {
        return settings.withData(Optional.of(file).filter(path -> !path.equals(folders.usualDatabase())));
    }

    /**
     * Stores the new path of the closed file and only then renames the old one, so that the next
     * start always finds a complete file. Backups continue in the old folder as second place,
     * unless there is one already.
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

    /** The recovery for a file that cannot be opened. */
    private PemulihanService recovery(Path file) {
        return new PemulihanService(
                file, isOfThisPc(file) ? copies(file) : List.of(CadanganService.folder(file)), this::now);
    }

    /**
     * Refuses to start with a new file when the usual one is missing although backups of it exist;
     * a file with another name may be started beside them.
     */
    void refuseIfGone(Path file) {
        List<Path> copies = isOfThisPc(file) ? copies(file) : List.of();
        new PemulihanService(file, copies, this::now).refuseIfGone();
    }

    private List<Path> copies(Path file) {
        return Stream.concat(Stream.of(CadanganService.folder(file)), kedua().stream())
                .toList();
    }

    /** Whether the second place has backups of this file only. */
    private boolean isOfThisPc(Path file) {
        return file.equals(named(Optional.empty()));
    }

    /**
     * Shows why a file cannot be opened; returns the file to continue with, empty when none was
     * chosen. A damaged file is locked meanwhile.
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

    /** The settings of this PC; the defaults when they cannot be read. */
    private Settings settings() {
        try {
            return Settings.read(folders.settingsFile());
        } catch (IOException e) {
            LOG.log(Level.WARNING, "The settings of this PC cannot be read", e);
            return Settings.defaults();
        }
    }

    /** Stores the settings; a failure is ignored. */
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

    /** The second place for backups in the present settings. */
    Optional<Path> kedua() {
        return Optional.ofNullable(settings().folders().get(PengaturanView.TEMPAT_KEDUA));
    }

    /** Stores the settings. */
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

    /** The refusal for a folder that cannot be written to. */
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

    /** The refusal when another program has the file open. */
    static MasalahException refusedBy(Optional<Holder> holder) {
        String who = holder.map(butir -> " oleh "
                        + butir.user()
                        + " di komputer "
                        + butir.host()
                        + " sejak "
                        + Tanggal.panjang(LocalDateTime.ofInstant(butir.since(), ZoneId.systemDefault())))
                .orElse("");
        return MasalahException.galat(
                "Berkas data sedang dibuka" + who + ".", "", "Tutup Langkah di sana, lalu coba lagi.");
    }
}
