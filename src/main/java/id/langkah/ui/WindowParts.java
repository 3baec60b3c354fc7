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
 * @param terjaga how safe the data are; asked in the background
 * @param hariIni the day by the office's clock
 * @param screens given the doors and the way around, makes the screens
 */
public record WindowParts(
        Background background,
        Preferences preferences,
        Path logs,
        Supplier<BackupStatus> terjaga,
        Supplier<LocalDate> hariIni,
        BiFunction<Kit, Navigator, Screens> screens) {}
