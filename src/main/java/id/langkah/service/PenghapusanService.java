package id.langkah.service;

import id.langkah.domain.Masalah;
import id.langkah.domain.MasalahException;
import id.langkah.domain.cadangan.Cadangan;
import id.langkah.domain.cadangan.IsiCadangan;
import id.langkah.domain.cadangan.Penghapusan;
import id.langkah.domain.cadangan.TitikPulih;
import id.langkah.sqlite.Database;
import id.langkah.sqlite.Purge;
import id.langkah.sqlite.Restore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/**
 * Deleting what the office no longer needs or may no longer keep. The copies still hold it, so that
 * it can be taken back, until they are deleted too.
 */
public final class PenghapusanService {
    private final Database database;
    private final CadanganService cadangan;
    private final Supplier<LocalDateTime> clock;

    PenghapusanService(Database database, CadanganService cadangan, Supplier<LocalDateTime> clock) {
        this.database = database;
        this.cadangan = cadangan;
        this.clock = clock;
    }

    /** What is in the office's file now. */
    public IsiCadangan isi() {
        return Restore.contents(database);
    }

    /**
     * Makes a checked copy, then deletes. Every service goes on with what is left.
     *
     * @return the file as it was; restoring that takes this back
     * @throws MasalahException when there is no copy or it cannot be deleted; then nothing has
     *     changed
     */
    public Cadangan delete(Penghapusan apa) {
        cadangan.make();
        return Purge.run(database, apa, clock.get());
    }

    /** The copies in which there is still what was deleted, wherever they can be reached. */
    public List<TitikPulih> copies() {
        return cadangan.titikPulih();
    }

    /**
     * Makes a copy of what is in the file now, and deletes all others that can be reached.
     *
     * @return how many were deleted
     * @throws MasalahException when some of them cannot be deleted
     */
    public int deleteCopies() {
        List<TitikPulih> all = copies();
        Path made = cadangan.make().berkas();
        var left = new ArrayList<Path>();
        for (TitikPulih copy : all) {
            Path file = copy.cadangan().berkas();
            try {
                if (!file.equals(made)) {
                    Files.deleteIfExists(file);
                    Files.deleteIfExists(file.resolveSibling(file.getFileName() + "-journal"));
                }
            } catch (IOException e) {
                left.add(file);
            }
        }
        if (!left.isEmpty()) {
            throw new MasalahException(left.stream()
                    .map(file -> Masalah.galat(
                            "\"" + file + "\" tidak dapat dihapus.",
                            "",
                            "Tutup program yang memakainya, lalu coba" + " lagi."))
                    .toList());
        }
        return all.size();
    }
}
