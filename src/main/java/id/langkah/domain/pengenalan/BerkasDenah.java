package id.langkah.domain.pengenalan;

import id.langkah.domain.Masalah;
import java.util.List;

/**
 * The sheets or tables that a reader found in an office file.
 *
 * @param berkas the file's name without its folder
 * @param denah its sheets or tables in the order of the file; none when a galat stands against it
 * @param masalah what concerns the file as a whole: why it cannot be read, what was not looked at
 */
public record BerkasDenah(String berkas, List<Denah> denah, List<Masalah> masalah) {
    public BerkasDenah {
        denah = List.copyOf(denah);
        masalah = List.copyOf(masalah);
    }
}
