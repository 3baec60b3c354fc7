package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.platform.Places;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.Relocation;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Moves the office's file to another folder, for example out of a synchronised one. */
public final class PemindahanService {
    private static final Logger LOG = Logger.getLogger(PemindahanService.class.getName());

    private final Database database;
    private final Places places;
    private final Supplier<LocalDateTime> clock;

    PemindahanService(Database database, Places places, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.places = places;
        this.clock = clock;
    }

    /** A warning about a folder to which the file is to be moved; empty when there is none. */
    public Optional<Masalah> masalah(Path folder) {
        return PlaceAdvice.masalah(places.of(target(folder)));
    }

    /**
     * Copies the file to another folder and checks that both are equal. Afterwards nothing is
     * written to the open file, and the program must continue with the copy.
     *
     * @return the copy
     * @throws MasalahException when it cannot be made; then the open file is as before
     */
    public Path move(Path folder) {
        Path target = target(folder);
        Relocation.copy(database, target, clock.get());
        return target;
    }

    private Path target(Path folder) {
        return folder.resolve(database.file().getFileName()).toAbsolutePath().normalize();
    }

    /** Renames the closed old file after the move; empty when that fails, which does no harm. */
    public static Optional<Cadangan> retire(Path file, LocalDateTime now) {
        try {
            return Optional.of(Relocation.retire(file, now));
        } catch (MasalahException e) {
            LOG.log(Level.WARNING, "The old file stays under its name", e);
            return Optional.empty();
        }
    }
}
