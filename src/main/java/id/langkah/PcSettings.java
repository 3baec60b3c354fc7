package id.langkah;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.platform.Folders;
import id.langkah.platform.Settings;
import id.langkah.ui.pengaturan.PengaturanView;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The settings of this PC and their file. */
final class PcSettings {
    private static final Logger LOG = Logger.getLogger(PcSettings.class.getName());

    private final Folders folders;

    PcSettings(Folders folders) {
        this.folders = folders;
    }

    /** The settings of this PC; the defaults when they cannot be read. */
    Settings read() {
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

    /** The second place for backups in the present settings. */
    Optional<Path> kedua() {
        return Optional.ofNullable(read().folders().get(PengaturanView.TEMPAT_KEDUA));
    }

    /** Stores the settings. */
    void keep(Settings settings) {
        try {
            if (!settings.equals(read())) {
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

    /** The settings with another file of the office; none is named when it is the usual one. */
    Settings at(Path file, Settings settings) {
        return settings.withData(Optional.of(file).filter(path -> !path.equals(folders.usualDatabase())));
    }
}
