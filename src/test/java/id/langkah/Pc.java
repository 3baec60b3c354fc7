package id.langkah;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.platform.Settings;
import id.langkah.ui.pengaturan.PengaturanView;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** A simulated PC: finds the office's file and keeps settings like the program. */
public final class Pc {
    private final DeskClock clock = new DeskClock(LocalDateTime.of(2026, 3, 2, 8, 0));
    private final Folders folders;
    private final OfficeFile choice;

    /** A PC whose folders are below {@code root}; a new PC with the same root finds what an earlier one left. */
    public Pc(Path root) {
        folders = new Folders(
                Map.of(
                        "XDG_DATA_HOME", at(root, "data"),
                        "XDG_CONFIG_HOME", at(root, "config"),
                        "XDG_STATE_HOME", at(root, "state"),
                        "XDG_CACHE_HOME", at(root, "cache")),
                "Linux",
                root);
        var before = Thread.getDefaultUncaughtExceptionHandler();
        choice = new OfficeFile(folders, clock, CrashHandler.install("", clock, report -> {}));
        Thread.setDefaultUncaughtExceptionHandler(before);
    }

    private static String at(Path root, String name) {
        return root.resolve(name).toAbsolutePath().toString();
    }

    /** The office's file that the next start would find. */
    public Path file() {
        Path file = choice.file(Optional.empty());
        choice.refuseIfGone(file);
        return file;
    }

    /** The usual folder of the file. */
    public Path usual() {
        return folders.usualDatabase().resolveSibling("");
    }

    /** The second place for backups; empty when there is none. */
    public Optional<Path> second() {
        return choice.settings().kedua();
    }

    /** Sets the second place for backups. */
    public void keepSecond(Path folder) {
        Settings settings = choice.remembered(Optional.empty());
        choice.settings().keep(settings.withFolder(PengaturanView.TEMPAT_KEDUA, folder));
    }

    /** Does what the program does after the file was moved and closed. */
    public void moved(Path file, Path target, LocalDateTime now) {
        clock.set(now);
        choice.moved(file, target);
    }
}
