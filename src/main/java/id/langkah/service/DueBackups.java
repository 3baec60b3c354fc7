package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.JadwalCadangan;
import id.langkah.sqlite.Backup;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Makes the backups that are due, in the daily folder and in the second place, and remembers what went wrong. */
final class DueBackups {
    private static final Duration COBA_LAGI = Duration.ofMinutes(10);

    private final Backup backup;
    private final Path folder;
    private final Supplier<Optional<Path>> kedua;
    private final Supplier<LocalDateTime> clock;

    DueBackups(Backup backup, Path folder, Supplier<Optional<Path>> kedua, Supplier<LocalDateTime> clock) {
        this.backup = backup;
        this.folder = folder;
        this.kedua = kedua;
        this.clock = clock;
    }

    private List<Masalah> gagal = List.of();
    private Optional<LocalDateTime> tried = Optional.empty();
    private boolean looked;

    Cadangan make() {
        Cadangan made = backup.into(folder, clock.get());
        gagal = tidy(clock.get());
        return made;
    }

    Optional<Cadangan> makeIfDue() {
        LocalDateTime now = clock.get();
        looked = true;
        if (tried.filter(then -> then.plus(COBA_LAGI).isAfter(now)).isPresent()) {
            return Optional.empty();
        }
        try {
            Optional<Cadangan> made = JadwalCadangan.isDue(backup.list(folder), now)
                    ? Optional.of(backup.into(folder, now))
                    : Optional.empty();
            gagal = tidy(now);
            tried = gagal.isEmpty() ? Optional.empty() : Optional.of(now);
            return made;
        } catch (MasalahException e) {
            gagal = e.masalah();
            tried = Optional.of(now);
            return Optional.empty();
        }
    }

    void makeIfDueAgain() {
        if (looked) {
            makeIfDue();
        }
    }

    /** Deletes surplus backups and updates the second place; returns what went wrong. */
    private List<Masalah> tidy(LocalDateTime now) {
        var wrong = new ArrayList<Masalah>();
        try {
            backup.thin(folder, now);
        } catch (MasalahException e) {
            wrong.addAll(e.masalah());
        }
        try {
            kedua.get().filter(Files::isDirectory).ifPresent(second -> second(second, now));
        } catch (MasalahException e) {
            wrong.addAll(e.masalah());
        }
        return List.copyOf(wrong);
    }

    private void second(Path second, LocalDateTime now) {
        if (JadwalCadangan.isDue(backup.list(second), now)) {
            backup.into(second, now);
            backup.thin(second, now);
        }
    }

    /** What went wrong at the last attempt; empty when nothing did. */
    List<Masalah> gagal() {
        return gagal;
    }
}
