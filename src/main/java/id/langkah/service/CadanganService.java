package id.langkah.service;

import id.langkah.domain.Cadangan;
import id.langkah.sqlite.Backup;
import id.langkah.sqlite.Database;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Copies of the office's file, each opened again and checked before it is called one. */
public final class CadanganService {
    private final Backup backup;
    private final Path folder;
    private final Supplier<LocalDateTime> clock;

    /**
     * @param folder where the daily copies are kept
     */
    public CadanganService(Database database, Path folder, Supplier<LocalDateTime> clock) {
        this.backup = new Backup(database);
        this.folder = folder;
        this.clock = clock;
    }

    /** The dated copies, the newest first. */
    public List<Cadangan> list() {
        return Backup.list(folder);
    }

    public Optional<Cadangan> latest() {
        return list().stream().findFirst();
    }

    public Path folder() {
        return folder;
    }

    /** Makes a dated copy now. */
    public Cadangan make() {
        return backup.into(folder, now());
    }

    /** Makes the day's copy, unless there is one. */
    public Optional<Cadangan> makeIfDue() {
        LocalDateTime now = now();
        boolean done =
                latest().filter(satu -> satu.saat().toLocalDate().equals(now.toLocalDate()))
                        .isPresent();
        return done ? Optional.empty() : Optional.of(backup.into(folder, now));
    }

    /** Makes a copy under a name of the user's choice. */
    public Cadangan write(Path file) {
        return backup.to(file, now());
    }

    private LocalDateTime now() {
        return clock.get().truncatedTo(ChronoUnit.SECONDS);
    }
}
