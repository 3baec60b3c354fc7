package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.HasilPemulihan;
import id.langkah.domain.cadangan.JalanPulih;
import id.langkah.sqlite.DatabaseException;
import id.langkah.sqlite.Repair;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Recovers the office's work when its file cannot be opened. The file is closed and only read until
 * the user has chosen.
 */
public final class PemulihanService {
    private final Path file;
    private final List<Path> cadangan;
    private final Supplier<LocalDateTime> clock;

    /**
     * @param file the file that cannot be opened
     * @param cadangan the folders of its daily backups
     */
    public PemulihanService(Path file, List<Path> cadangan, Supplier<LocalDateTime> clock) {
        this.file = file;
        this.cadangan = List.copyOf(cadangan);
        this.clock = clock;
    }

    /** Whether the refusal means a damaged file, so that recovery makes sense. */
    public static boolean isDamage(MasalahException refused) {
        return refused instanceof DatabaseException fault && fault.isDamage();
    }

    /**
     * Whether a replacement of the file was interrupted. The file may then be missing; opening
     * completes the replacement.
     */
    public static boolean isCutOff(Path file) {
        return Repair.isCutOff(file);
    }

    /**
     * Refuses to start with a new file when the old one is missing although backups of it exist.
     *
     * @throws MasalahException for which {@link #isDamage} is true
     */
    public void refuseIfGone() {
        Repair.refuseIfGone(file, cadangan);
    }

    /** The file that cannot be opened. */
    public Path file() {
        return file;
    }

    /**
     * Tries on copies what can be recovered.
     *
     * @param tell receives each step made; it stops the work by throwing, and then only copies are
     *     left, which {@link #leave} deletes
     * @throws MasalahException when the file belongs to another program, or cannot be read or
     *     copied at all
     */
    public HasilPemulihan examine(Consumer<Masalah> tell) {
        return Repair.examine(file, cadangan, tell);
    }

    /**
     * A backup chosen by the user, or the one in a handover package, as a way of recovery.
     *
     * @throws MasalahException when it cannot be used
     */
    public JalanPulih from(Path copy) {
        if (!Paket.isPaket(copy)) {
            return Repair.from(copy);
        }
        Path inside = Repair.room(file).resolve("paket.db");
        Paket.unpack(copy, inside);
        return Repair.from(inside);
    }

    /**
     * Puts the file of a way in place of the one that cannot be opened.
     *
     * @return the old file under its new name; empty when there was none
     */
    public Optional<Cadangan> use(JalanPulih way) {
        return Repair.use(way, file, clock.get());
    }

    /**
     * Puts a new, empty file in place of the one that cannot be opened.
     *
     * @return the old file under its new name; empty when there was none
     */
    public Optional<Cadangan> beginAnew() {
        return Repair.beginAnew(file, clock.get());
    }

    /** Creates a new, empty file in another place. @throws MasalahException when a file of that name exists */
    public void beginAt(Path other) {
        if (Files.exists(other)) {
            throw MasalahException.galat(
                    "\"" + other.getFileName() + "\" sudah ada.",
                    "",
                    "Pilih nama lain, atau buka berkas itu dengan \"Pilih berkas" + " lain\".");
        }
        Repair.beginAnew(other, clock.get());
    }

    /** Deletes the copies; the file itself is not changed. */
    public void leave() {
        Repair.discard(file);
    }
}
