package id.langkah.domain.cadangan;

import id.langkah.domain.Masalah;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The state of the backups of the office's file.
 *
 * @param terakhir the newest checked backup
 * @param masalah what prevents a backup, or makes the place of the file unsafe
 * @param usul drives proposed for a second backup, when there is none elsewhere
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
