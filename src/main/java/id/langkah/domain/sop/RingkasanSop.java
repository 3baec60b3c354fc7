package id.langkah.domain.sop;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The newest version of an SOP as a list of SOPs shows it.
 *
 * @param instansi the office's lines, separated by commas
 * @param disahkanOleh the official's name; blank when not filled
 * @param pengerjaan the number of runs of all versions
 */
public record RingkasanSop(
        long sopId,
        long versiId,
        int versi,
        Status status,
        String nomor,
        String nama,
        String instansi,
        @Nullable LocalDate tanggalPembuatan,
        @Nullable LocalDate tanggalRevisi,
        @Nullable LocalDate tanggalEfektif,
        String disahkanOleh,
        int jumlahAktivitas,
        int pengerjaan) {

    /** How the SOP is called on screen; a draft may have no name yet. */
    public String sebutan() {
        return Sop.sebutan(nama);
    }
}
