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
 * Deletes data that the office no longer needs or may no longer keep. Backups still contain it, so
 * that the deletion can be undone, until they are deleted as well.
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

    /** The present contents of the office's file. */
    public IsiCadangan isi() {
        return Restore.contents(database);
    }

    /**
     * Makes a checked backup and then deletes; all services continue with what is left.
     *
     * @return the old file; restoring it undoes the deletion
     * @throws MasalahException when the backup or the deletion fails; then nothing has changed
     */
    public Cadangan delete(Penghapusan apa) {
        cadangan.make();
        return Purge.run(database, apa, clock.get());
    }

    /** All backups that can be reached and may contain deleted data. */
    public List<TitikPulih> copies() {
        return cadangan.titikPulih();
    }

    /**
     * Makes a backup of the present contents and deletes all others that can be reached.
     *
     * @return the number of deleted backups
     * @throws MasalahException when some cannot be deleted
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
