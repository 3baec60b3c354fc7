package id.langkah;

import id.langkah.platform.CrashHandler;
import id.langkah.platform.Folders;
import id.langkah.platform.Settings;
import id.langkah.ui.pengaturan.PengaturanView;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Optional;

/** A PC of the tests: which file the program finds there when it starts, and what it remembers. */
public final class Pc {
    private final DeskClock clock = new DeskClock(LocalDateTime.of(2026, 3, 2, 8, 0));
    private final Folders folders;
    private final OfficeFile choice;

    /**
     * One on which nothing is yet, or what another of the same folder has left there.
     *
     * @param root of all its folders
     */
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

    /** The office's file, as the program's next start finds it. */
    public Path file() {
        Path file = choice.file(Optional.empty());
        choice.refuseIfGone(file);
        return file;
    }

    /** The folder where the file lies on most PCs. */
    public Path usual() {
        return folders.usualDatabase().resolveSibling("");
    }

    /** Where second copies go. */
    public Optional<Path> second() {
        return choice.kedua();
    }

    /** From now on second copies go there. */
    public void keepSecond(Path folder) {
        Settings settings = choice.remembered(Optional.empty());
        choice.keep(settings.withFolder(PengaturanView.TEMPAT_KEDUA, folder));
    }

    /** What the program does once a file was moved and closed. */
    public void moved(Path file, Path target, LocalDateTime now) {
        clock.set(now);
        choice.moved(file, target);
    }
}
