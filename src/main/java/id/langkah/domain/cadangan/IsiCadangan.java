package id.langkah.domain.cadangan;

import id.langkah.domain.Hitungan;
import id.langkah.domain.Masalah;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The contents of a backup, shown before it replaces the office's file.
 *
 * @param ukuran the size in bytes
 * @param jumlah the number of things of each kind; kinds that are missing count as 0
 * @param terakhir the time of the latest entry; empty when there is none
 * @param masalah what the user should know before restoring it; never a galat
 */
public record IsiCadangan(
        Path berkas,
        long ukuran,
        Map<Hitungan, Integer> jumlah,
        Optional<LocalDateTime> terakhir,
        List<Masalah> masalah) {

    public IsiCadangan {
        jumlah = Map.copyOf(jumlah);
        masalah = List.copyOf(masalah);
    }

    /** How many there are of one kind. */
    public int jumlah(Hitungan apa) {
        return jumlah.getOrDefault(apa, 0);
    }

    /** Whether it contains none of the office's work. */
    public boolean isKosong() {
        return jumlah.values().stream().allMatch(nomor -> nomor == 0);
    }
}
