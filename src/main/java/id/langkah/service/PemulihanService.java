package id.langkah.service;

import id.langkah.domain.Cadangan;
import id.langkah.domain.HasilPerbaikan;
import id.langkah.domain.JalanPulih;
import id.langkah.sqlite.Repair;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Ways back to the office's work when its file cannot be opened. The file is closed meanwhile, and
 * is only read until the user has chosen.
 */
public final class PemulihanService {
    private final Path file;
    private final Path cadangan;
    private final Supplier<LocalDateTime> clock;

    /**
     * @param file the one that cannot be opened
     * @param cadangan where its daily copies are
     */
    public PemulihanService(Path file, Path cadangan, Supplier<LocalDateTime> clock) {
        this.file = file;
        this.cadangan = cadangan;
        this.clock = clock;
    }

    /**
     * Tries, on copies, what can be got back.
     *
     * @throws id.langkah.domain.MasalahException when it is another program's file, or cannot be
     *     read or copied at all
     */
    public HasilPerbaikan examine() {
        return Repair.examine(file, cadangan);
    }

    /**
     * Puts a way's file in place of the one that cannot be opened.
     *
     * @return that one, under its new name
     */
    public Optional<Cadangan> use(JalanPulih way) {
        return Repair.use(way, file, clock.get().truncatedTo(ChronoUnit.SECONDS));
    }

    /** Throws the copies away; the file stays as it is. */
    public void leave() {
        Repair.discard(file);
    }
}
