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

/** Taking the office's file to another folder, such as out of one that is synchronised. */
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

    /** What the user should know of a folder before the file is taken there. */
    public Optional<Masalah> masalah(Path folder) {
        return PlaceAdvice.masalah(places.of(target(folder)));
    }

    /**
     * Makes the file in another folder and proves that it is equal. Nothing is written to the open
     * file from then on; the program has to go on with the other.
     *
     * @return the file there
     * @throws MasalahException when it cannot be made; then the open file is as it was
     */
    public Path move(Path folder) {
        Path target = target(folder);
        Relocation.copy(database, target, clock.get());
        return target;
    }

    private Path target(Path folder) {
        return folder.resolve(database.file().getFileName()).toAbsolutePath().normalize();
    }

    /**
     * Puts the closed file aside that was moved. Where that is not possible it stays under its
     * name, which does no harm.
     */
    public static Optional<Cadangan> retire(Path file, LocalDateTime now) {
        try {
            return Optional.of(Relocation.retire(file, now));
        } catch (MasalahException e) {
            LOG.log(Level.WARNING, "The old file stays under its name", e);
            return Optional.empty();
        }
    }
}
