package id.langkah.ui;

import id.langkah.ui.kit.Background;
import id.langkah.ui.kit.Kit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.BiFunction;
import java.util.function.Supplier;

/**
 * What the composition root gives to the window.
 *
 * @param logs the folder of the log
 * @param terjaga gives the state of the backups; called in the background
 * @param hariIni gives the date of the office's clock
 * @param screens creates the screens from the window's facilities and navigator
 */
public record WindowParts(
        Background background,
        Preferences preferences,
        Path logs,
        Supplier<BackupStatus> terjaga,
        Supplier<LocalDate> hariIni,
        BiFunction<Kit, Navigator, Screens> screens) {}
