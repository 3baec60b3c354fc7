package id.langkah.domain.cadangan;

import id.langkah.domain.Masalah;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The state of the backups of the office's file.
 *
 * @param terakhir the newest copy that was made and checked
 * @param masalah what stands in the way of a copy, or makes the file's place unsafe
 * @param usul drives on which a second copy could be kept, where there is none elsewhere
 */
public record KeadaanCadangan(Optional<Cadangan> terakhir, List<Masalah> masalah, List<Path> usul) {

    public KeadaanCadangan {
        masalah = List.copyOf(masalah);
        usul = List.copyOf(usul);
    }

    /** Whether the last attempt at a backup failed. */
    public boolean isGagal() {
        return Masalah.anyGalat(masalah);
    }
}
