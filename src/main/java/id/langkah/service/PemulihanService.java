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
 * Ways back to the office's work when its file cannot be opened. The file is closed meanwhile, and
 * is only read until the user has chosen.
 */
public final class PemulihanService {
    private final Path file;
    private final List<Path> cadangan;
    private final Supplier<LocalDateTime> clock;

    /**
     * @param file the one that cannot be opened
     * @param cadangan the folders in which its daily copies are
     */
    public PemulihanService(Path file, List<Path> cadangan, Supplier<LocalDateTime> clock) {
        this.file = file;
        this.cadangan = List.copyOf(cadangan);
        this.clock = clock;
    }

    /** Whether it was refused for what the file says, so that it is worth looking for a way. */
    public static boolean isDamage(MasalahException refused) {
        return refused instanceof DatabaseException fault && fault.isDamage();
    }

    /**
     * Whether another file was being put in its place when it was cut off. It may have no file
     * under its name then; opening it finishes that.
     */
    public static boolean isCutOff(Path file) {
        return Repair.isCutOff(file);
    }

    /**
     * Lets nothing new begin in the place of a file that is gone although copies of it are there.
     *
     * @throws MasalahException which {@link #isDamage} tells apart
     */
    public void refuseIfGone() {
        Repair.refuseIfGone(file, cadangan);
    }

    /** The file that cannot be opened. */
    public Path file() {
        return file;
    }

    /**
     * Tries, on copies, what can be got back.
     *
     * @param tell is told each step that was taken; it stops the work by throwing, and nothing is
     *     left then but copies, which {@link #leave} throws away
     * @throws MasalahException when it is another program's file, or cannot be read or copied at
     *     all
     */
    public HasilPemulihan examine(Consumer<Masalah> tell) {
        return Repair.examine(file, cadangan, tell);
    }

    /**
     * The way that a copy of the user's choice opens, or the one in a package for a successor.
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
     * Puts a way's file in place of the one that cannot be opened.
     *
     * @return that one, under its new name; empty when there was none
     */
    public Optional<Cadangan> use(JalanPulih way) {
        return Repair.use(way, file, clock.get());
    }

    /**
     * Begins with a file in which nothing is yet.
     *
     * @return the one that cannot be opened, under its new name; empty when there was none
     */
    public Optional<Cadangan> beginAnew() {
        return Repair.beginAnew(file, clock.get());
    }

    /**
     * Makes a file in which nothing is yet, in another place.
     *
     * @throws MasalahException when there is a file of that name
     */
    public void beginAt(Path other) {
        if (Files.exists(other)) {
            throw new MasalahException(Masalah.galat(
                    "\"" + other.getFileName() + "\" sudah ada.",
                    "",
                    "Pilih nama lain, atau buka berkas itu dengan \"Pilih berkas" + " lain\"."));
        }
        Repair.beginAnew(other, clock.get());
    }

    /** Throws the copies away; the file stays as it is. */
    public void leave() {
        Repair.discard(file);
    }
}
