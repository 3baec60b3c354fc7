package id.langkah;

import id.langkah.domain.MasalahException;
import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.platform.InstanceStart;
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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the office's file of this PC, and asks what to do when it cannot be opened. */
final class OfficeFile {
    /** The most links followed, as on Linux. */
    private static final int MOST_LINKS = 40;

    private final Folders folders;
    private final PcSettings settings;
    private final Clock clock;
    private final CrashHandler crashes;

    OfficeFile(Folders folders, Clock clock, CrashHandler crashes) {
        this.folders = folders;
        this.settings = new PcSettings(folders);
        this.clock = clock;
        this.crashes = crashes;
    }

    /** The settings of this PC. */
    PcSettings settings() {
        return settings;
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
        Settings known = settings.read();
        Path said;
        Path file;
        try {
            said = folders.database(data.or(known::data).orElse(null));
            file = followed(said);
        } catch (IOException e) {
            throw FileRefusal.noFolder(e);
        }
        boolean expected = !file.equals(said) || (data.isEmpty() && known.data().isPresent());
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
            return followed(data.or(settings.read()::data)
                    .orElse(folders.usualDatabase())
                    .toAbsolutePath()
                    .normalize());
        } catch (IOException e) {
            throw FileRefusal.noFolder(e);
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
        Settings known = settings.read();
        return chosen.map(file -> settings.at(file, known)).orElse(known);
    }

    /**
     * Stores the new path of the closed file and only then renames the old one, so that the next
     * start always finds a complete file. Backups continue in the old folder as second place,
     * unless there is one already.
     */
    Settings moved(Path file, Path target) {
        Settings found = settings.at(target, settings.read());
        Settings all = settings.kedua().isPresent()
                ? found
                : found.withFolder(PengaturanView.TEMPAT_KEDUA, CadanganService.folder(file));
        settings.keep(all);
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
        return Stream.concat(Stream.of(CadanganService.folder(file)), settings.kedua().stream())
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
            Settings known = settings.read();
            if (!PemulihanService.isDamage(refused)) {
                return shown(file, refused, known);
            }
            return switch (SingleInstance.hold(file, clock.instant())) {
                case InstanceStart.First first -> {
                    Optional<Path> chosen = shown(file, refused, known);
                    first.instance().abandon();
                    yield chosen;
                }
                case InstanceStart.HandedOver done -> shown(file, FileRefusal.by(Optional.of(done.to())), known);
                case InstanceStart.Refused other -> shown(file, FileRefusal.by(other.by()), known);
            };
        } catch (IOException e) {
            throw FileRefusal.noFolder(e);
        }
    }

    private Optional<Path> shown(Path file, MasalahException refused, Settings known) {
        try (Background background = Background.ofWindow()) {
            var model = new PemulihanModel(
                    recovery(file), refused, crashes.report(refused).rincian(), background);
            new RefusalWindow(
                            background,
                            new Preferences(known, settings::keep, background),
                            folders.logs(),
                            (kit, close) -> new PemulihanView(model, kit, close))
                    .run(crashes);
            return model.chosen();
        }
    }
}
