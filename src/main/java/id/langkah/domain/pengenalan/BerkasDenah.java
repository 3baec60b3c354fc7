package id.langkah.domain.pengenalan;

import id.langkah.domain.Masalah;
import java.util.List;

/**
 * The sheets or tables that a reader found in an office file.
 *
 * @param berkas the file's name without its folder
 * @param denah the sheets or tables in the order of the file; empty when there is a galat
 * @param masalah findings about the file: why it cannot be read, what was left out
 */
public record BerkasDenah(String berkas, List<Denah> denah, List<Masalah> masalah) {
    public BerkasDenah {
        denah = List.copyOf(denah);
        masalah = List.copyOf(masalah);
    }
}
