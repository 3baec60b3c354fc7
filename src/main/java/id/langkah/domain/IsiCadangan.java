package id.langkah.domain;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * What is in a copy of the office's file, as it is told before the copy is put in the file's place.
 *
 * @param ukuran in bytes
 * @param sop how many SOPs, whatever their versions
 * @param pengerjaan how many runs
 * @param peristiwa how many facts of runs
 * @param lampiran how many files were put with kelengkapan
 * @param terakhir when the newest thing in it happened; empty when nothing has
 * @param masalah what the user should know before using it; never a galat
 */
public record IsiCadangan(
        Path berkas,
        long ukuran,
        int sop,
        int pengerjaan,
        int peristiwa,
        int lampiran,
        Optional<LocalDateTime> terakhir,
        List<Masalah> masalah) {

    public IsiCadangan {
        masalah = List.copyOf(masalah);
    }
}
